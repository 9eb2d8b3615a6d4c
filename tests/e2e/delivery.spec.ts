import type { Page } from '@playwright/test'
import { listFaults } from '#tests/support/desk/list-faults.ts'
import { ShowroomDesk } from '#tests/support/desk/showroom-desk.ts'
import { expect, test } from './app-test.ts'

/** Ticks a whole list of the hand-over by keys. */
async function tickAll(page: Page, group: string): Promise<void> {
  const list = page.getByTestId(`hand-over-${group}`)
  await list.getByRole('checkbox').first().focus()
  await page.keyboard.press('f')
  await expect(list.getByRole('checkbox', { checked: false })).toHaveCount(0)
}

test('a car is inspected, mended, signed for and handed over; service knows it at once, and the shop calls', async ({
  demoApp,
}) => {
  const { desk } = demoApp
  const { page, fields } = desk
  await new ShowroomDesk(page).comes('唐立伟')
  await fields.press('nav-showroom')
  await page.getByTestId('showroom-page').waitFor()
  // The buyer whose car is paid for and comes for it this afternoon.
  await page.getByTestId('sale-row').filter({ hasText: '下午交车' }).first().click()
  await page.getByTestId('sale-page').waitFor()
  await page.keyboard.press('Alt+6')
  const sheet = page.getByTestId('delivery-sheet')
  await sheet.waitFor()
  const stage = (name: string) => page.locator(`[data-stage="${name}"]`)
  await expect(stage('inspection')).toHaveAttribute('data-tone', 'ok')
  await expect(stage('list')).toHaveAttribute('data-tone', 'bad')

  // A last look finds a scratch: the key takes no fault without words, and the car stays.
  await page.keyboard.press('i')
  const inspection = page.getByTestId('inspection-dialog')
  await inspection.waitFor()
  await inspection.locator('[data-point="paint-and-body"] [role="radio"]').first().focus()
  await page.keyboard.press('2')
  await page.keyboard.press('Control+Enter')
  await expect(inspection.getByRole('alert')).toBeVisible()
  await fields.type('inspection-note-paint-and-body', '右后门划痕')
  await page.keyboard.press('Control+Enter')
  await expect(inspection).toHaveCount(0)
  await expect(stage('inspection')).toHaveAttribute('data-tone', 'bad')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('hand-over')).toBeVisible()

  // Mended and looked at again: what it had been stays on the sheet.
  await page.keyboard.press('i')
  await inspection.waitFor()
  await inspection.locator('[data-point="paint-and-body"] [role="radio"]').first().focus()
  await page.keyboard.press('1')
  await page.keyboard.press('Control+Enter')
  await expect(inspection).toHaveCount(0)
  await expect(page.getByTestId('inspection-card')).toContainText('右后门划痕')
  await expect(stage('inspection')).toHaveAttribute('data-tone', 'ok')

  for (const group of ['papers', 'things', 'told', 'ceremony']) await tickAll(page, group)
  await expect(stage('list')).toHaveAttribute('data-tone', 'ok')
  await fields.field('hand-over-technician').selectOption({ index: 1 })
  await expect(fields.field('hand-over-technician')).not.toHaveValue('')
  expect(await listFaults(page)).toEqual([])

  // The buyer reads the list on the display and signs for it there.
  await page.locator('body').click({ position: { x: 2, y: 2 } })
  await fields.press('ask-to-sign')
  const counter = await demoApp.counter()
  await counter.expectShowing('agreement')
  expect(await listFaults(counter.page)).toEqual([])
  await counter.write()
  await counter.confirmSignature()
  await counter.finish()
  await expect(stage('signature')).toHaveAttribute('data-tone', 'ok')

  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('handed-over')).toBeVisible()
  await expect(page.getByTestId('sale-page')).toHaveAttribute('data-state', 'delivered')
  const vin = /[A-HJ-NPR-Z0-9]{17}/.exec((await sheet.textContent()) ?? '')?.[0] ?? ''
  expect(vin).toHaveLength(17)

  // The list is paper now.
  await page.keyboard.press('d')
  await page.getByTestId('issued-paper-shown').waitFor()
  await page.getByTestId('issued-paper-close').click()
  await expect(page.getByTestId('paper-open-delivery-list').first()).toBeVisible()

  // The first call finds the buyer unhappy: somebody answers them in time.
  await page.keyboard.press('Alt+7')
  await page.getByTestId('care-sheet').waitFor()
  await expect(page.getByTestId('care-plan').locator('li')).toHaveCount(14)
  await page.keyboard.press('t')
  const call = page.getByTestId('care-call-dialog')
  await call.waitFor()
  await page.keyboard.press('2')
  await page.keyboard.press('Control+Enter')
  await expect(fields.field('care-words')).toBeFocused()
  await page.keyboard.type('车机连不上手机')
  await page.keyboard.press('Control+Enter')
  await expect(call).toHaveCount(0)
  await expect(page.getByTestId('care-plan').locator('li').first()).toContainText('车机连不上手机')

  // Its page knows who sold it and what is still given; 三包 runs from today.
  await page.keyboard.press('Alt+6')
  await page.getByTestId('open-vehicle').waitFor()
  await page.keyboard.press('v')
  await page.getByTestId('sales-memory').waitFor()
  await expect(page.getByTestId('sanbao-repair')).toHaveAttribute('data-running', 'true')
  expect(await listFaults(page)).toEqual([])

  // Search finds it by the end of its VIN, and reception sees what was promised before asking.
  await desk.search.goTo(vin.slice(-6))
  await expect(page.getByTestId('memory-bought')).toBeVisible()
  await expect(page.getByTestId('memory-service')).toBeVisible()
})
