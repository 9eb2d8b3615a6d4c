import { expect } from '@playwright/test'
import { BUYER, moveTo, type SaleStage } from './sale-stage.ts'
import { signAtCounter } from './sign-at-counter.ts'

/** A drive: booked, the licence seen, signed at the counter display, out, back, what was said. */
export async function driveCar(stage: SaleStage): Promise<void> {
  const { showroom, shot, keep } = stage
  const { page, fields } = showroom
  const state = page.locator('[data-testid="drive-card"] [data-drive]')
  /** A key of the drive, once it is offered. */
  const press = async (act: string, key: string): Promise<void> => {
    await page.getByTestId(`drive-act-${act}`).waitFor()
    await page.keyboard.press(key)
  }
  await moveTo(stage, 0, '11:00')
  await showroom.openSheet('drive')
  await page.getByTestId('drive-sheet').waitFor()
  await page.keyboard.press('b')
  await page.getByTestId('book-drive').waitFor()
  await expect(fields.field('drive-driver')).toHaveValue(BUYER.name)
  await showroom.save('book-drive')
  await expect(state).toHaveAttribute('data-state', 'booked')

  await press('licence', 'v')
  await page.getByTestId('licence').waitFor()
  await fields.type('licence-number', '110105198803121234')
  await fields.typeFigure('licence-until', '2036-01-01')
  await showroom.save('licence')

  await press('sign', 's')
  await signAtCounter(stage, 'test-drive-agreement')
  await expect(page.getByTestId('drive-signed')).toBeVisible()

  await press('out', 'o')
  await page.getByTestId('drive-out').waitFor()
  await page.keyboard.press('Control+Enter')
  await keep('test-drive-agreement')
  await expect(state).toHaveAttribute('data-state', 'out')
  await showroom.expectStep('test-drive')

  await moveTo(stage, 0, '11:26')
  await press('back', 'i')
  await page.getByTestId('drive-back').waitFor()
  const last = /[\d,]+/.exec(await fields.messageOf('drive-km'))?.[0].replaceAll(',', '')
  await fields.typeFigure('drive-km', Number(last) + 12)
  await showroom.save('drive-back')
  await press('feedback', 'f')
  await page.getByTestId('drive-feedback').waitFor()
  await page.keyboard.type('5445')
  await page.keyboard.type('起步安静，后排够坐三个人')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('drive-card')).toContainText('后排够坐三个人')
  await shot('desk', 'test-drive')
}
