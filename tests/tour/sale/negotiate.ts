import { expect } from '@playwright/test'
import { CONSULTANT, MANAGER, moveTo, type SaleStage, WANTED } from './sale-stage.ts'

/**
 * Two versions with the old car and a loan. The second gives away more than the consultant may: it
 * waits until the manager allows it, and only then is it printed.
 */
export async function negotiate(stage: SaleStage): Promise<void> {
  const { app, showroom, shot, keep } = stage
  const { page, fields } = showroom
  await moveTo(stage, 1, '10:00')
  await showroom.comes(CONSULTANT)
  await showroom.openSheet('quotation')
  await page.getByTestId('quotation-editor').waitFor()
  await fields.field('quotation-car').fill(WANTED.name)
  // Not one of the yard: the colour she wants is built for her.
  await page.locator('[role="option"][data-where="to-order"]').first().click()
  await fields.typeFigure('quotation-discount', 1_000)
  await fields.field('trade-in-from').selectOption({ index: 1 })
  await fields.choose('quotation-pay', 'loan')
  await fields.typeFigure('finance-down', 62_000)
  await fields.typeFigure('finance-months', 36)
  await expect(page.getByTestId('loan-summary')).toBeVisible()
  await shot('desk', 'quotation')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[data-version="1"]')).toBeVisible()
  await showroom.expectStep('negotiation')

  await moveTo(stage, 2, '09:30')
  await page.getByTestId('quotation-take-1').click()
  await fields.typeFigure('quotation-discount', 5_000)
  await page.keyboard.press('Control+Enter')
  const second = page.locator('[data-version="2"]')
  await expect(second).toHaveAttribute('data-waiting', 'true')

  await showroom.comes(MANAGER)
  await page.getByTestId('quotation-approve').click()
  await expect(second).toHaveAttribute('data-waiting', 'false')
  await showroom.comes(CONSULTANT)
  await page.keyboard.press('F8')
  const counter = await app.counter()
  await counter.page.locator('main[data-showing="quotation"]').waitFor()
  await shot('counter', 'quotation')
  await app.desk.clearCounter()
  await second.getByTestId('issue-quotation').click()
  await keep('quotation')
  await shot('desk', 'quotation-allowed')
}
