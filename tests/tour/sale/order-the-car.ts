import { expect } from '@playwright/test'
import { vinCheckDigit } from '#shared/domain/identifiers/vin.ts'
import { BUYER, MANAGER, moveTo, type SaleStage, WANTED } from './sale-stage.ts'

/** A VIN of the maker with a right check character. */
const BLANK = 'LGXC16AF0T0099066'
const VIN = `${BLANK.slice(0, 8)}${vinCheckDigit(BLANK)}${BLANK.slice(9)}`

/** The car is ordered from the maker and kept for the buyer; it is shipped, and arrives. */
export async function orderTheCar(stage: SaleStage): Promise<void> {
  const { showroom, shot } = stage
  const { page, fields } = showroom
  const sale = await page.evaluate(() => location.hash)
  await moveTo(stage, 2, '11:30')
  await showroom.comes(MANAGER)
  await showroom.open('yard')
  await page.keyboard.press('o')
  await page.getByTestId('order-car-dialog').waitFor()
  await fields.selectNamed('order-car-variant', WANTED.name)
  await fields.type('order-car-color', WANTED.color)
  await fields.typeFigure('order-car-cost', 118_000)
  await showroom.save('order-car-dialog')

  await showroom.goTo(sale)
  await page.getByTestId('order-sheet').waitFor()
  await page.keyboard.press('k')
  const car = page.getByTestId('keep-dialog').locator('button[data-car]')
  await car.filter({ hasText: WANTED.color }).press('Enter')
  await page.getByTestId('keep-dialog').waitFor({ state: 'hidden' })
  await expect(page.getByTestId('order-car')).toContainText(WANTED.color)

  await moveTo(stage, 15, '16:20')
  await showroom.open('yard')
  await fields.type('yard-find', WANTED.color)
  await expect(page.getByTestId('yard-row')).toHaveCount(1)
  await page.getByTestId('yard-ship').click()
  await page.getByTestId('yard-arrive').click()
  await page.getByTestId('arrive-dialog').waitFor()
  await fields.type('arrive-vin', VIN)
  await showroom.save('arrive-dialog')
  await shot('desk', 'yard')

  await showroom.open('today')
  const row = page.locator('[data-urgency="arrived"]').filter({ hasText: BUYER.name })
  await expect(row).toBeVisible()
  await shot('desk', 'today')
  await row.press('Enter')
  await page.getByTestId('order-sheet').waitFor()
}
