import { expect } from '@playwright/test'
import { HAND_OVER_GROUPS } from '#shared/domain/sales/delivery/hand-over.ts'
import { PRE_DELIVERY_GROUPS } from '#shared/domain/sales/delivery/pre-delivery.ts'
import { CONSULTANT, INSPECTOR, moveTo, type SaleStage, WANTED } from './sale-stage.ts'
import { signAtCounter } from './sign-at-counter.ts'

/** The car is inspected, everything explained and signed, and it drives away with its buyer. */
export async function handOverTheCar(stage: SaleStage): Promise<void> {
  const { showroom, shot, keep } = stage
  const { page, fields } = showroom
  await moveTo(stage, 17, '09:20')
  await showroom.comes(INSPECTOR)
  await showroom.openSheet('delivery')
  await page.getByTestId('delivery-sheet').waitFor()
  await page.keyboard.press('i')
  await page.getByTestId('inspection-dialog').waitFor()
  await fields.typeFigure('inspection-km', 12)
  for (const group of PRE_DELIVERY_GROUPS) await fields.press(`inspection-rest-${group}`)
  await shot('desk', 'inspection')
  await showroom.save('inspection-dialog')
  await page.keyboard.press('p')
  await keep('pre-delivery-sheet')

  await moveTo(stage, 18, '15:30')
  await showroom.comes(CONSULTANT)
  await fields.typeFigure('hand-over-km', 14)
  await fields.field('hand-over-technician').selectOption({ index: 1 })
  await fields.typeFigure('hand-over-keys', 2)
  await fields.type('hand-over-plate', WANTED.plate)
  for (const group of [...HAND_OVER_GROUPS, 'ceremony']) {
    const list = page.getByTestId(`hand-over-${group}`)
    await list.locator('[role="checkbox"][tabindex="0"]').focus()
    await page.keyboard.press('f')
    await expect(list.locator('[aria-checked="false"]')).toHaveCount(0)
  }
  await page.getByTestId('ask-to-sign').click()
  await signAtCounter(stage, 'hand-over')

  await page.getByTestId('hand-over').click()
  await showroom.expectState('delivered')
  await page.keyboard.press('d')
  await keep('delivery-list')
  await shot('desk', 'delivered')
}
