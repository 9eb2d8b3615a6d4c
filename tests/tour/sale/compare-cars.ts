import { expect } from '@playwright/test'
import { moveTo, type SaleStage } from './sale-stage.ts'

/** The needs on paper, and the cars that suit side by side with what they cost over years. */
export async function compareCars(stage: SaleStage): Promise<void> {
  const { showroom, shot, keep } = stage
  const { page } = showroom
  await moveTo(stage, 0, '10:40')
  await page.getByTestId('issue-needs-sheet').click()
  await keep('needs-sheet')

  await showroom.openSheet('cars')
  const sheet = page.getByTestId('presentation-sheet')
  await page.getByTestId('compare-best').click()
  await expect(sheet).toHaveAttribute('data-compared', /[2-4]/)
  await expect(page.getByTestId('compared-table')).toBeVisible()
  await expect(page.getByTestId('cost-sums')).toBeVisible()
  await showroom.expectStep('presentation')
  await shot('desk', 'comparison')
  await page.getByTestId('issue-comparison-sheet').click()
  await keep('comparison-sheet')
}
