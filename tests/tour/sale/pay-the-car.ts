import { expect } from '@playwright/test'
import { CASHIER, moveTo, type SaleStage } from './sale-stage.ts'
import { takeMoney } from './take-money.ts'

/** The loan is paid out, the old car is set off, the buyer brings the rest: nothing is due. */
export async function payTheCar(stage: SaleStage): Promise<void> {
  const { showroom, shot } = stage
  const { page } = showroom
  await moveTo(stage, 16, '10:10')
  await showroom.comes(CASHIER)
  await takeMoney(stage, 'lender', 'transfer')
  await takeMoney(stage, 'old-car')
  await takeMoney(stage, 'payment', 'transfer')
  await expect(page.getByTestId('still-total')).toHaveAttribute('data-amount', '0')
  await expect(page.getByTestId('sale-money')).toHaveCount(4)
  await shot('desk', 'paid')
}
