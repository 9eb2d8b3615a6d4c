import { CountedKeys } from '#tests/support/desk/counted-keys.ts'
import type { Desk } from '#tests/support/desk/desk.ts'
import { findReturningCar } from '#tests/support/desk/find-returning-car.ts'
import { openPdfQueue, type PdfQueue, whyNoCups } from '#tests/support/printing/cups.ts'
import { expect, test } from './app-test.ts'

const reason = whyNoCups()
if (reason !== undefined) console.log(`keys are not counted up to a real queue: ${reason}`)
test.skip(reason !== undefined, reason ?? '')

const RETURNING_MOST = 25
const NEW_MOST = 60

/** The desk of a shop that prints its repair orders on a queue, standing on the board. */
async function setUpPrinter(desk: Desk, queue: PdfQueue): Promise<void> {
  await desk.goTo('settings')
  await desk.fields.press('print-form-repair-order')
  await desk.fields.select('setup-printer', queue.name)
  await desk.fields.typeFigure('setup-copies', 1)
  await desk.goTo('board')
}

/** The search box by its key; what is typed has been looked for before Enter. */
async function search(desk: Desk, keys: CountedKeys, text: string): Promise<void> {
  await keys.press('Control+k')
  await keys.write(text)
  await desk.page
    .locator(`[data-testid="search-rows"][data-text=${JSON.stringify(text)}]`)
    .waitFor()
  await keys.press('Enter')
  await desk.page.getByTestId('receive-form').waitFor()
}

const focused = (desk: Desk, selector: string): Promise<void> =>
  expect(desk.page.locator(`${selector}:focus`)).toHaveCount(1)

/** From the saved form to the printed order: a job off the price list, agreed to, printed. */
async function offerAgreePrint(
  desk: Desk,
  keys: CountedKeys,
  { queue, jobs }: { readonly queue: PdfQueue; readonly jobs: number },
): Promise<void> {
  const { page } = desk
  await keys.press('Control+Enter')
  await page.getByTestId('estimate-sheet').waitFor()
  await keys.press('F2')
  await focused(desk, '[name="catalogue-search"]')
  await keys.write('jy')
  await expect(page.getByTestId('catalogue-amount')).toBeVisible()
  await keys.press('Enter')
  // Nobody asks the customer before the job stands on the estimate.
  await expect(page.getByTestId('approve-all')).toContainText(String(jobs))
  await keys.press('Shift+A')
  await page.getByTestId('approve-dialog').waitFor()
  await keys.press('Enter')
  await expect(page.getByTestId('order-print')).toBeVisible()
  await keys.press('Control+Shift+P')
  await expect(desk.notices.last()).toContainText(`已送到打印机 ${queue.name}`)
  const job = await queue.jobOf(await queue.next())
  expect(job.title).toMatch(/托修单 RO-\d{8}-\d{3}/)
  await expect(page.getByTestId('visit')).toHaveAttribute('data-paper', 'ordered')
}

test('a repair order is printed by few keys and no mouse', async ({ demoApp }) => {
  const { desk } = demoApp
  const queue = await openPdfQueue('qiantai-keys')
  try {
    await setUpPrinter(desk, queue)

    await test.step('for a customer who comes again', async () => {
      const car = await findReturningCar(desk.page)
      expect(car.due).toBeGreaterThan(0)
      const keys = new CountedKeys(desk.page)
      await keys.watchMouse()
      await search(desk, keys, car.plate)
      // Every piece of work that is due is answered: the first is offered, the others later.
      for (let index = 0; index < car.due; index += 1) {
        await focused(desk, `[data-field="deferred-answer-${index}"] button`)
        await keys.press(index === 0 ? '1' : '2')
      }
      await focused(desk, '[name="intake-mileage"]')
      await keys.write(String(car.lastKm + 812))
      await keys.press('Alt+1')
      await keys.tabTo('intake-fuel')
      await keys.press('5')
      await keys.writeInto('intake-statement', '刹车有点响，顺便做保养')
      await offerAgreePrint(desk, keys, { queue, jobs: 2 })
      console.log(`returning customer, ${car.due} answers to deferred work: ${keys.told}`)
      expect(keys.presses.length).toBeLessThanOrEqual(RETURNING_MOST)
      expect(await keys.mousePresses()).toBe(0)
    })

    await test.step('for a new customer', async () => {
      await desk.closeNotices()
      await desk.goTo('board')
      const keys = new CountedKeys(desk.page)
      await keys.watchMouse()
      await search(desk, keys, '京Q7T6R5')
      await focused(desk, '[name="customer-name"]')
      await keys.write('欧阳静')
      await keys.writeInto('customer-phone', '13912345678')
      await keys.press('Alt+m')
      await desk.page.getByTestId('marketing-dialog').waitFor()
      await keys.press('3')
      await keys.press('Enter')
      await focused(desk, '[name="customer-phone"]')
      await keys.writeInto('vehicle-vin', 'LSVAB2BR0NN100001')
      await keys.writeInto('vehicle-model', '朗逸')
      await keys.writeInto('vehicle-color', '白')
      await keys.press('Alt+1')
      await keys.writeInto('intake-mileage', '41230')
      await keys.tabTo('intake-fuel')
      await keys.press('4')
      await keys.writeInto('intake-statement', '第一次来，做个保养')
      await offerAgreePrint(desk, keys, { queue, jobs: 1 })
      console.log(`new customer: ${keys.told}`)
      expect(keys.presses.length).toBeLessThanOrEqual(NEW_MOST)
      expect(await keys.mousePresses()).toBe(0)
    })
  } finally {
    await queue.remove()
  }
})
