import { expect } from '@playwright/test'
import { BUYER, moveTo, type SaleStage } from './sale-stage.ts'

/** The buyer's old car is looked at, valued by the formula, and a price offered for it. */
export async function appraiseOldCar(stage: SaleStage): Promise<void> {
  const { showroom, shot, keep } = stage
  const { page, fields } = showroom
  const { oldCar } = BUYER
  const saleId = await page.getByTestId('sale-page').getAttribute('data-sale')
  await moveTo(stage, 0, '11:40')
  await showroom.openSheet('buyer')
  await page.keyboard.press('u')
  await page.getByTestId('new-appraisal').waitFor()
  await fields.type('car-plate', oldCar.plate)
  await fields.type('car-vin', oldCar.vin)
  await fields.type('car-name', oldCar.name)
  await fields.type('car-color', '白')
  await fields.typeFigure('car-registered', oldCar.registeredOn)
  await fields.typeFigure('car-mileage', oldCar.mileageKm)
  await fields.choose('right-mortgage', 'absent')
  await page.keyboard.press('Control+Enter')
  await page.getByTestId('appraisal-page').waitFor()

  // Every point is gone through: what is as it should be is said for the whole group by G.
  await page.locator('[data-answer-row^="frame-"] [role="radio"][tabindex="0"]').first().focus()
  await page.keyboard.press('g')
  await page.keyboard.press('Alt+4')
  await page.locator('[data-answer-row^="point-"] [role="radio"][tabindex="0"]').first().focus()
  await page.keyboard.press('Shift+G')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('grade')).not.toBeEmpty()
  await shot('desk', 'appraisal')

  await page.keyboard.press('Alt+5')
  await fields.typeFigure('price-expected', 72_000)
  await fields.typeFigure('price-preparation', 2_000)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('valuation-kept')).toHaveCount(1)
  await page.keyboard.press('o')
  await page.getByTestId('offer-dialog').waitFor()
  await fields.typeFigure('offer-amount', 56_000)
  await fields.field('offer-amount').press('Enter')
  await page.getByTestId('offer-dialog').waitFor({ state: 'hidden' })
  await expect(page.getByTestId('offer-amount')).toContainText('56,000')
  await shot('desk', 'appraisal-price')
  await page.keyboard.press('Alt+6')
  await page.getByTestId('issue-appraisal-report').click()
  await keep('appraisal-report')

  await moveTo(stage, 0, '12:25')
  await showroom.goTo(`#/sale/${saleId}/buyer`)
  await page.getByTestId('sale-page').waitFor()
  await showroom.leave('follow-up', '试驾满意，旧车报价可以接受', '明天发报价，含置换和分期')
}
