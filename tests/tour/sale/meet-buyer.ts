import { expect } from '@playwright/test'
import { BUYER, CONSULTANT, moveTo, type SaleStage } from './sale-stage.ts'

/** A question from the web is answered in time; the buyer comes and says what is needed. */
export async function meetBuyer(stage: SaleStage): Promise<void> {
  const { showroom, shot } = stage
  const { page, fields } = showroom
  await moveTo(stage, 0, '09:30')
  await showroom.comes(CONSULTANT)
  await showroom.takeLead({
    ...BUYER,
    channel: 'web',
    by: 'own',
    wanted: '比亚迪 海豹06 DM-i',
    words: '周末想带家人看车，旧车能置换多少？',
  })
  await shot('desk', 'lead')

  await moveTo(stage, 0, '09:38')
  await showroom.contact('周六上午带家人来，旧车一起评估', '到店接待、评估旧车')
  await expect(page.getByTestId('sale-story')).toContainText('8')

  await moveTo(stage, 0, '10:20')
  await showroom.receive()
  await showroom.expectStep('reception')
  await page.keyboard.press('q')
  await page.getByTestId('needs-editor').waitFor()
  await page.getByTestId('needs-uses-family').click()
  await fields.typeFigure('needs-people', 5)
  await fields.typeFigure('needs-budget-from', 100_000)
  await fields.typeFigure('needs-budget-to', 150_000)
  await page.getByTestId('needs-energies-plug-in-hybrid').click()
  await fields.typeFigure('needs-km', 15_000)
  await fields.type('needs-words', '要现车，颜色浅一点')
  await page.keyboard.press('Control+Enter')
  await showroom.expectStep('needs')
  await expect(page.getByTestId('ranked-cars').locator('li').first()).toHaveAttribute(
    'data-fitting',
    'true',
  )
  await shot('desk', 'needs')
}
