import type { Page } from '@playwright/test'
import { readAmount } from '#tests/support/desk/fields.ts'
import { findQuotedBuyers } from '#tests/support/desk/find-quoted-buyers.ts'
import { listFaults } from '#tests/support/desk/list-faults.ts'
import { ShowroomDesk } from '#tests/support/desk/showroom-desk.ts'
import { expect, test } from './app-test.ts'

/** The order sheet of a buyer. */
async function openOrder(page: Page, saleId: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/sale/${saleId}/order`)
  await page.locator(`[data-sale="${saleId}"]`).getByTestId('order-sheet').waitFor()
}

/** The paper that came of an act comes up to be printed; it is put aside. */
async function putAside(page: Page): Promise<void> {
  await page.getByTestId('issued-paper-shown').waitFor()
  await page.getByTestId('issued-paper-close').click()
  await expect(page.getByTestId('issued-paper-shown')).toHaveCount(0)
}

test('a buyer orders, signs on the display, puts a deposit down and has a car kept; then calls it off', async ({
  demoApp,
}) => {
  const { desk } = demoApp
  const { page, fields } = desk
  await new ShowroomDesk(page).comes('何佳')
  const [buyer, other] = await findQuotedBuyers(page)
  if (buyer === undefined || other === undefined) throw new Error('nobody was quoted')
  await openOrder(page, buyer)

  // More deposit than the law lets be one is refused in words.
  await page.keyboard.press('o')
  const place = page.getByTestId('place-dialog')
  await place.waitFor()
  await fields.typeFigure('order-deposit', 900_000)
  await page.keyboard.press('Control+Enter')
  await expect(place.getByRole('alert')).toContainText('20%')
  await fields.typeFigure('order-deposit', 5000)
  await page.keyboard.press('Control+Enter')
  await putAside(page)
  await expect(page.getByTestId('sale-page')).toHaveAttribute('data-step', 'ordered')
  const number = (await page.getByTestId('order-number').textContent()) ?? ''
  expect(number).toMatch(/^XS-\d{8}-\d{3}$/)

  // The contract is read and signed on the counter display.
  await page.keyboard.press('s')
  const counter = await demoApp.counter()
  await counter.expectShowing('agreement')
  await expect(counter.page.getByTestId('counter-agreement')).toHaveAccessibleName(
    new RegExp(number),
  )
  const told = (await counter.page.getByTestId('counter-fingerprint').textContent()) ?? ''
  const [code = ''] = /(?:[0-9a-f]{4} ?){4}/.exec(told) ?? []
  expect(code.replaceAll(' ', '')).toHaveLength(16)
  expect(await listFaults(counter.page)).toEqual([])
  await counter.write()
  await counter.confirmSignature()
  await counter.finish()
  await expect(page.getByTestId('order-signed')).toContainText(code.trim())

  // A car of the yard is kept: the best for the order is first.
  await page.keyboard.press('k')
  const cars = page.getByTestId('keep-dialog').locator('button[data-car]')
  await expect(cars.first()).toBeFocused()
  const kept = (await cars.first().getAttribute('data-car')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('order-car').locator('[data-car]')).toHaveAttribute(
    'data-car',
    kept,
  )

  // The deposit, with its receipt.
  const due = await readAmount(page.getByTestId('still-total'))
  await page.keyboard.press('d')
  await page.getByTestId('take-dialog').waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('take-dialog').getByRole('alert')).toBeVisible()
  await page.getByTestId('take-method').locator('[data-value="cash"]').click()
  await page.keyboard.press('Control+Enter')
  await putAside(page)
  await expect(page.getByTestId('held-total')).toHaveAttribute('data-amount', '500000')
  await expect(page.getByTestId('still-total')).toHaveAttribute('data-amount', `${due - 500_000}`)
  expect(await listFaults(page)).toEqual([])

  // The car is sold once: nobody else is offered it.
  await openOrder(page, other)
  await page.keyboard.press('o')
  await place.waitFor()
  await page.keyboard.press('Control+Enter')
  await putAside(page)
  await page.keyboard.press('k')
  await expect(cars.first()).toBeFocused()
  await expect(page.locator(`button[data-car="${kept}"]`)).toHaveCount(0)
  await page.keyboard.press('Escape')

  // The cashier sees what is due, and the till counts what came in.
  await fields.press('nav-cashier')
  await expect(page.getByTestId('cashier-sales')).toContainText(number)
  await page.keyboard.press('Alt+j')
  await expect(page.getByTestId('till-takings')).toContainText('5,000.00')

  // Called off: the deposit goes back with its note, the car is free.
  await openOrder(page, buyer)
  await page.keyboard.press('x')
  const off = page.getByTestId('off-dialog')
  await off.waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(off.getByRole('alert')).toBeVisible()
  await fields.type('off-reason', '家里暂时不换车')
  await fields.type('next-what', '过年前再联系')
  await expect(page.getByTestId('off-back')).toHaveAttribute('data-amount', '500000')
  await page.keyboard.press('Control+Enter')
  await putAside(page)
  await expect(page.getByTestId('sale-page')).toHaveAttribute('data-step', 'negotiation')
  await expect(page.getByTestId('past-orders')).toContainText('家里暂时不换车')
  await expect(page.getByTestId('held-total')).toHaveAttribute('data-amount', '0')
})

test('a car is asked of the maker, sent, and read in by the number on it', async ({ demoApp }) => {
  const { desk } = demoApp
  const { page, fields } = desk
  await new ShowroomDesk(page).comes('何佳')
  await fields.press('nav-showroom')
  await page.getByTestId('showroom-page').waitFor()
  await page.keyboard.press('Alt+5')
  await page.getByTestId('yard').waitFor()
  await page.keyboard.press('o')
  const order = page.getByTestId('order-car-dialog')
  await order.waitFor()
  await fields.type('order-car-name', '比亚迪 海豹06 订制版')
  await fields.type('order-car-color', '灰')
  await fields.typeFigure('order-car-price', 118_800)
  await page.keyboard.press('Control+Enter')
  await expect(order).toHaveCount(0)

  await fields.type('yard-find', '订制版')
  await expect(page.getByTestId('yard-row')).toHaveCount(1)
  await page.getByTestId('yard-row').click()
  await page.keyboard.press('s')
  await expect(page.getByTestId('yard-ship')).toHaveCount(0)
  await page.keyboard.press('v')
  const arrive = page.getByTestId('arrive-dialog')
  await arrive.waitFor()
  await fields.type('arrive-vin', 'LGXC16AF7P0000002')
  await page.keyboard.press('Control+Enter')
  await expect(arrive.getByRole('alert')).toBeVisible()
  await fields.type('arrive-vin', 'LGXC16AF6P0000002')
  await page.keyboard.press('Control+Enter')
  await expect(arrive).toHaveCount(0)
  await expect(page.getByTestId('yard-side')).toContainText('LGXC16AF6P0000002')
  // What it cost is nothing for whoever may not see it.
  await expect(page.getByTestId('yard-cost')).toHaveCount(0)
  expect(await listFaults(page)).toEqual([])
})
