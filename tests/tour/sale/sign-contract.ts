import { expect } from '@playwright/test'
import { addDays } from '#shared/kernel/day.ts'
import { CASHIER, CONSULTANT, moveTo, type SaleStage } from './sale-stage.ts'
import { signAtCounter } from './sign-at-counter.ts'
import { takeMoney } from './take-money.ts'

/** The contract over the version that was agreed to, and its deposit. */
export async function signContract(stage: SaleStage): Promise<void> {
  const { showroom, firstDay, shot, keep } = stage
  const { page, fields } = showroom
  await moveTo(stage, 2, '10:05')
  await showroom.comes(CONSULTANT)
  await showroom.receive()
  await showroom.openSheet('order')
  await page.getByTestId('order-sheet').waitFor()
  await page.keyboard.press('o')
  await page.getByTestId('place-dialog').waitFor()
  await fields.typeFigure('order-promised', addDays(firstDay, 21))
  await page.keyboard.press('Control+Enter')
  await keep('sales-contract')
  await showroom.expectStep('ordered')
  await expect(page.getByTestId('order-number')).toContainText('XS-')
  await page.getByTestId('order-sign').click()
  await signAtCounter(stage, 'contract')
  await expect(page.getByTestId('order-signed')).toBeVisible()
  // The same contract once more, with the buyer's name under it.
  await page.getByTestId('order-paper').click()
  await keep('sales-contract')

  await showroom.comes(CASHIER)
  await takeMoney(stage, 'deposit', 'wechat')
  await showroom.comes(CONSULTANT)
  await shot('desk', 'order')
  await showroom.leave('ordered', '已签合同、付定金，等车')
}
