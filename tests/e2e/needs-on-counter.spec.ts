import { listFaults } from '#tests/support/desk/list-faults.ts'
import { ShowroomDesk } from '#tests/support/desk/showroom-desk.ts'
import { expect, test } from './app-test.ts'

test('a buyer reads what is understood while it is said, compares models on the display, and takes both home', async ({
  demoApp,
}) => {
  const { page, fields } = demoApp.desk
  const showroom = new ShowroomDesk(page)
  await showroom.takeLead({ name: '李芳', phone: '13900138001', channel: 'walk-in', wanted: 'SUV' })
  await showroom.receive()

  // Asked before the first answer: the display begins with the question.
  await page.keyboard.press('q')
  await page.getByTestId('needs-editor').waitFor()
  await page.keyboard.press('F8')
  const counter = await demoApp.counter()
  await counter.expectShowing('needs')
  const display = counter.page
  await expect(display.getByTestId('counter-needs-writing')).toBeVisible()
  await expect(display.getByTestId('counter-needs-car')).toHaveCount(0)

  // What is typed is read there, saved or not; neither name nor phone nor notes are.
  await fields.press('needs-uses-family')
  await fields.typeFigure('needs-people', 5)
  await fields.typeFigure('needs-budget-to', 200_000)
  await fields.type('needs-words', '太太说了算')
  const said = display.getByTestId('counter-needs')
  await expect(said).toContainText('¥200,000')
  await expect(display.getByTestId('counter-needs-car')).toHaveCount(3)
  for (const hidden of ['李芳', '13900138001', '太太说了算']) {
    await expect(said).not.toContainText(hidden)
  }
  expect(await listFaults(display)).toEqual([])

  // The best car of the desk is the best of the display.
  await page.keyboard.press('Control+Enter')
  await expect(display.getByTestId('counter-needs-writing')).toHaveCount(0)
  const best = page.getByTestId('ranked-cars').locator('li').first()
  const name = await display.getByTestId('counter-needs-car').first().locator('b').textContent()
  await expect(best).toContainText(name ?? 'no car on the display')

  await page.keyboard.press('p')
  await expect(page.locator('dialog[open]')).toContainText('需求分析单 XQ-')
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'hidden' })

  // Models take the place of the needs, and follow the desk.
  await showroom.openSheet('cars')
  await page.getByTestId('compare-best').waitFor()
  await page.keyboard.press('t')
  await expect(page.getByTestId('presentation-sheet')).toHaveAttribute('data-compared', '3')
  await page.keyboard.press('F8')
  await counter.expectShowing('models')
  const columns = display.getByTestId('counter-models-table').locator('thead b')
  await expect(columns).toHaveCount(3)
  await page.keyboard.press('Backspace')
  await expect(columns).toHaveCount(2)
  await display.getByTestId('counter-models-costs').click()
  await expect(display.getByTestId('counter-models-bars').getByRole('img')).toHaveCount(6)
  expect(await listFaults(display)).toEqual([])

  await page.keyboard.press('p')
  await expect(page.locator('dialog[open]')).toContainText('车型对比单 CB-')
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'hidden' })

  // Nothing left to compare, nothing left in front of anybody.
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await counter.expectShowing('idle')
})
