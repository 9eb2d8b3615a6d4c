import { expect } from '@playwright/test'
import { BUYER, CONSULTANT, moveTo, type SaleStage, WANTED } from './sale-stage.ts'

/** The car is one of the workshop's now, its calls are planned, and the first is due on its day. */
export async function lookAfterBuyer(stage: SaleStage): Promise<void> {
  const { app, showroom, shot } = stage
  const { page } = showroom
  await page.keyboard.press('v')
  const vehicle = page.getByTestId('vehicle')
  await expect(vehicle).toContainText(BUYER.name)
  await expect(vehicle).toContainText(CONSULTANT)
  await shot('desk', 'vehicle')

  await moveTo(stage, 21, '10:00')
  await showroom.open('today')
  const call = page.locator('[data-urgency="call"]').filter({ hasText: BUYER.name })
  await expect(call).toBeVisible()
  await call.press('Enter')
  await expect(page.getByTestId('care-plan').locator('li').first()).toBeVisible()
  await shot('desk', 'care')

  // Found like any car that comes for service.
  const found = await app.desk.search.find(WANTED.plate)
  await expect(found.first()).toContainText(BUYER.name)
  await page.keyboard.press('Escape')
}
