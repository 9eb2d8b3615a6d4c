import type { Page } from '@playwright/test'
import type { Desk } from '#tests/support/desk/desk.ts'
import { listFaults } from '#tests/support/desk/list-faults.ts'
import { expect, test } from './app-test.ts'

/** A buyer who walked in, on the sheet of test drives. */
async function receiveBuyer({ page, fields }: Desk): Promise<void> {
  await fields.press('nav-showroom')
  await page.getByTestId('showroom-page').waitFor()
  await page.keyboard.press('n')
  await fields.field('lead-phone').waitFor()
  await page.keyboard.type('13900138001')
  await fields.type('lead-name', '李芳')
  await fields.choose('lead-channel', 'walk-in')
  await fields.type('lead-wanted', '速腾')
  await page.keyboard.press('Control+Enter')
  await page.getByTestId('sale-page').waitFor()
  await page.keyboard.press('Alt+3')
  await page.getByTestId('drive-sheet').waitFor()
}

const save = async (page: Page, dialog: string): Promise<void> => {
  await page.getByTestId(`${dialog}-save`).click()
  await expect(page.getByTestId(dialog)).toHaveCount(0)
}

test('a buyer books a drive, signs on the counter display, drives, comes back and says how it was', async ({
  demoApp,
}) => {
  const { desk } = demoApp
  const { page, fields } = desk
  await receiveBuyer(desk)
  const state = (): ReturnType<Page['locator']> =>
    page.locator('[data-testid="drive-card"] [data-state][data-drive]')

  await page.keyboard.press('b')
  await page.getByTestId('book-drive').waitFor()
  await expect(fields.field('drive-driver')).toHaveValue('李芳')
  await fields.choose('drive-route', 'mixed')
  await page.keyboard.press('Control+Enter')
  await expect(state()).toHaveAttribute('data-state', 'booked')

  // Whoever wants the same car at the same time hears who has it, and is offered another time.
  await page.keyboard.press('b')
  const clash = page.getByTestId('drive-clash')
  await expect(clash).toContainText('李芳')
  await page.keyboard.press('Escape')

  // A licence that has run out, then one that will do.
  await page.keyboard.press('v')
  const licence = page.getByTestId('licence')
  await licence.waitFor()
  await fields.type('licence-number', '440106198001011230')
  await fields.typeFigure('licence-until', '2020-01-01')
  await page.keyboard.press('Control+Enter')
  await expect(licence.getByRole('alert')).toContainText('2020-01-01')
  await fields.typeFigure('licence-until', '2036-01-01')
  await save(page, 'licence')

  // Nobody drives off unsigned.
  await expect(page.getByTestId('drive-act-out')).toBeVisible()
  await page.keyboard.press('o')
  const out = page.getByTestId('drive-out')
  await out.waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(out.getByRole('alert')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('s')
  const counter = await demoApp.counter()
  await counter.expectShowing('agreement')
  const told = (await counter.page.getByTestId('counter-fingerprint').textContent()) ?? ''
  const [code = ''] = /(?:[0-9a-f]{4} ?){4}/.exec(told) ?? []
  expect(code.replaceAll(' ', '')).toHaveLength(16)
  // The number of a licence is nothing for whoever stands behind.
  await expect(counter.page.getByTestId('counter-agreement')).not.toContainText(
    '440106198001011230',
  )
  expect(await listFaults(counter.page)).toEqual([])
  await counter.write()
  await counter.confirmSignature()
  await counter.finish()
  await expect(page.getByTestId('drive-signed')).toContainText(code.trim())

  await page.keyboard.press('o')
  await out.waitFor()
  await page.keyboard.press('Control+Enter')
  // The agreement comes up to be printed.
  await page.getByTestId('issued-paper-shown').waitFor()
  await page.getByTestId('issued-paper-close').click()
  await expect(state()).toHaveAttribute('data-state', 'out')
  await expect(page.getByTestId('sale-page')).toHaveAttribute('data-step', 'test-drive')
  await expect(page.getByTestId('paper-open-test-drive-agreement').first()).toBeVisible()

  await page.keyboard.press('i')
  const back = page.getByTestId('drive-back')
  await back.waitFor()
  await fields.typeFigure('drive-km', 1)
  await page.keyboard.press('Control+Enter')
  await expect(back.getByRole('alert')).toBeVisible()
  const last = Number(/[\d,]+/.exec(await fields.messageOf('drive-km'))?.[0].replace(',', ''))
  await fields.typeFigure('drive-km', last + 6)
  await save(page, 'drive-back')
  await expect(state()).toHaveAttribute('data-state', 'back')

  await expect(page.getByTestId('drive-act-feedback')).toBeVisible()
  await page.keyboard.press('f')
  await page.getByTestId('drive-feedback').waitFor()
  expect(await listFaults(page)).toEqual([])
  await page.keyboard.type('5445')
  await page.keyboard.type('很安静')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('drive-card')).toContainText('很安静')
  expect(await listFaults(page)).toEqual([])

  // The car stands where it was brought back.
  await fields.press('nav-settings')
  const km = (last + 6).toLocaleString('en-US')
  await expect(page.getByTestId('demo-cars')).toContainText(`${km} km`)
})

test('the day of the cars is gone through by keys, and a free place is booked', async ({
  demoApp,
}) => {
  const { page, fields } = demoApp.desk
  await fields.press('nav-showroom')
  await page.getByTestId('showroom-drives').click()
  const calendar = page.getByTestId('drive-calendar')
  await calendar.waitFor()
  const before = await page.getByTestId('drives-day').getAttribute('data-day')
  // Tomorrow week nobody has booked anything, whatever time it is now.
  for (let turn = 0; turn < 9; turn += 1) await page.keyboard.press('PageDown')
  await expect(page.getByTestId('drives-day')).not.toHaveAttribute('data-day', before ?? '')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  expect(await listFaults(page)).toEqual([])
  const time = await page.getByTestId('drives-cursor').getAttribute('data-time')
  await page.keyboard.press('Enter')
  await page.getByTestId('book-drive').waitFor()
  await expect(fields.field('drive-from')).toHaveValue(new RegExp(`${time}$`))
  expect(await listFaults(page)).toEqual([])
  await fields.field('drive-buyer').selectOption({ index: 1 })
  await expect(fields.field('drive-driver')).not.toHaveValue('')
  await page.keyboard.press('Control+Enter')
  const block = calendar.getByTestId('drive-block')
  await expect(block).toHaveAttribute('data-state', 'booked')
  await page.keyboard.press('Enter')

  // Called off with a reason, it is no longer in anybody's way.
  await page.getByTestId('drive-sheet').waitFor()
  await page.keyboard.press('x')
  await fields.type('drive-cancel-reason', '客户改天再来')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('drive-card')).toContainText('客户改天再来')
})
