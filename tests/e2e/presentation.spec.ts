import { listFaults } from '../support/desk/list-faults.ts'
import { expect, test } from './app-test.ts'

test('the cars that suit stand side by side with what they cost, and the answers are at hand', async ({
  demoApp,
}) => {
  const { page, fields } = demoApp.desk
  await fields.press('nav-showroom')
  await page.getByTestId('showroom-page').waitFor()
  await page.keyboard.press('n')
  await fields.field('lead-phone').waitFor()
  await page.keyboard.type('13900138001')
  await fields.type('lead-name', '李芳')
  await fields.choose('lead-channel', 'phone')
  await fields.type('lead-wanted', '家用 SUV')
  await page.keyboard.press('Control+Enter')
  await page.getByTestId('sale-page').waitFor()
  await page.keyboard.press('q')
  await page.getByTestId('needs-editor').waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await fields.typeFigure('needs-people', 5)
  await page.keyboard.press('Control+Enter')
  await page.getByTestId('ranked-cars').waitFor()

  await page.keyboard.press('Alt+2')
  const sheet = page.getByTestId('presentation-sheet')
  await page.getByTestId('compare-best').waitFor()
  await page.keyboard.press('t')
  await expect(sheet).toHaveAttribute('data-compared', '3')
  await expect(page.getByTestId('sale-page')).toHaveAttribute('data-step', 'presentation')

  // A fourth by its initials; then there is no room for a fifth.
  await page.keyboard.press('v')
  await page.getByTestId('pick-car-row').first().waitFor()
  await page.keyboard.type('tesila')
  await expect(page.getByTestId('pick-car-row').first()).toContainText('特斯拉')
  await page.keyboard.press('Enter')
  await expect(sheet).toHaveAttribute('data-compared', '4')
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('compare-add')).toHaveCount(0)

  // One line of the chart for each car, and their sums beside it.
  await expect(
    page.getByTestId('cost-card').locator('svg path[stroke="#0b5cad"]').first(),
  ).toBeAttached()
  await expect(page.getByTestId('cost-sums').locator('tbody tr')).toHaveCount(4)
  expect(await listFaults(page)).toEqual([])

  await page.keyboard.press('k')
  await page.getByTestId('questions-dialog').waitFor()
  await page.keyboard.type('购置税')
  await expect(page.getByTestId('question-answer')).toContainText('10%')
  expect(await listFaults(page)).toEqual([])
})
