import { expect } from '@playwright/test'
import { CONSULTANT, moveTo, type SaleStage } from './sale-stage.ts'

/** The old car comes with the buyer and is bought under its own contract: it stands in the stock. */
export async function buyOldCar(stage: SaleStage): Promise<void> {
  const { showroom, keep } = stage
  const { page } = showroom
  await moveTo(stage, 16, '09:50')
  await showroom.comes(CONSULTANT)
  await showroom.openSheet('buyer')
  await page.getByTestId('appraisal-of-sale').click()
  const look = page.getByTestId('appraisal-page')
  await look.waitFor()
  await page.keyboard.press('Alt+5')
  await page.getByTestId('car-buy').click()
  await page.getByTestId('buy-dialog').waitFor()
  // Each declaration of the owner is answered by its first digit.
  for (let count = 0; count < 6; count += 1) await page.keyboard.press('1')
  await page.keyboard.press('Control+Enter')
  await keep('purchase-contract')
  await expect(look).toHaveAttribute('data-state', 'bought')
  await page.goBack()
  await page.getByTestId('sale-page').waitFor()
  await showroom.openSheet('order')
}
