import type { Page } from '@playwright/test'
import { listFaults } from '#tests/support/desk/list-faults.ts'
import { expect, test } from './app-test.ts'

/** Somebody else comes to the desk. */
const comes = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('F12')
  await page.locator('dialog[open]').getByRole('button', { name }).click()
  await expect(page.getByTestId('staff-switch')).toContainText(name)
}

const figure = async (page: Page, testId: string): Promise<number> =>
  Number(((await page.getByTestId(testId).textContent()) ?? '').replaceAll(/[^\d.-]/g, ''))

test('a used car is priced, put before the traders and called off, made ready, and its papers printed', async ({
  demoApp,
}) => {
  const { desk } = demoApp
  const { page, fields } = desk
  await fields.press('nav-used-cars')
  await page.getByTestId('used-cars-page').waitFor()
  await page.keyboard.press('Alt+2')
  const rows = page.getByTestId('used-stock-row')
  await rows.first().waitFor()

  await test.step('the list goes by keys, margins are for who may see them', async () => {
    await expect(page.getByTestId('used-stock-margin')).toHaveCount(0)
    await comes(page, '唐立伟')
    await expect(page.getByTestId('used-stock-margin')).toBeVisible()
    const all = await rows.count()
    // In stock, watched, at risk.
    await page.keyboard.press('f')
    await page.keyboard.press('f')
    await expect(page.getByTestId('used-stock-at-risk')).toHaveAttribute('aria-pressed', 'true')
    expect(await rows.count()).toBeLessThan(all)
    await rows.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(rows.nth(1)).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByTestId('used-car-page').waitFor()
  })

  await test.step('a price needs a reason, which stays', async () => {
    await page.keyboard.press('p')
    await page.getByTestId('price-dialog').waitFor()
    await fields.typeFigure('used-price', '99000')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByTestId('price-dialog').getByRole('alert')).toBeVisible()
    await fields.type('used-reason', '同款行情下跌')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByTestId('price-history')).toContainText('同款行情下跌')
    await expect(page.getByTestId('used-car-price')).toContainText('99,000.00')
    await expect(page.getByTestId('car-decisions')).toContainText('唐立伟')
  })

  await test.step('traders bid, never lower than before; called off, the car is for buyers again', async () => {
    await page.keyboard.press('b')
    await page.getByTestId('open-bidding-dialog').waitFor()
    await page.keyboard.press('Control+Enter')
    for (const [amount, isTaken] of [
      ['90000', true],
      ['89000', false],
    ] as const) {
      await page.getByTestId('act-bid').waitFor()
      await page.keyboard.press('b')
      const dialog = page.getByTestId('bid-dialog')
      await dialog.waitFor()
      await fields.type('bid-trader', '诚信车行')
      await fields.typeFigure('bid-amount', amount)
      await page.keyboard.press('Control+Enter')
      if (isTaken) await expect(dialog).toHaveCount(0)
      else await expect(dialog.getByRole('alert')).toContainText('90,000.00')
    }
    await page.keyboard.press('Escape')
    await expect(page.getByTestId('bids')).toContainText('诚信车行')
    await page.keyboard.press('x')
    await page.getByTestId('call-off-dialog').waitFor()
    await fields.type('call-off-reason', '有客户要订')
    await page.keyboard.press('Enter')
    await page.getByTestId('act-open-bidding').waitFor()
    await expect(page.getByTestId('car-decisions')).toContainText('有客户要订')
  })

  await test.step('the own workshop makes it ready; its true cost goes into the car', async () => {
    const before = await figure(page, 'used-car-cost')
    await page.keyboard.press('z')
    await page.getByTestId('recondition-dialog').waitFor()
    await fields.type('recondition-work', '更换前减振胶套')
    await page.keyboard.press('Control+Enter')
    const { visit } = desk
    await visit.expectStep('received')
    await expect(page.getByTestId('visit-internal')).toBeVisible()
    await visit.next('inspect')
    await visit.open('estimate')
    await visit.estimate.addJob({
      name: '更换前减振胶套',
      category: 'minor',
      foundDuring: 'reception',
      reason: '',
      labour: { hours: 1.5, rate: 18_000 },
      parts: [],
      decision: { answer: 'approved', method: 'in-person' },
    })
    await visit.next('ask')
    await visit.estimate.decide(0, { answer: 'approved', method: 'in-person' }, '')
    await visit.next('order')
    await visit.open('workshop')
    await visit.workshop.dispatch('刘志强')
    await visit.workshop.start()
    await visit.workshop.finishAll()
    await visit.workshop.sendToInspection()
    await visit.open('inspection')
    await visit.inspection.fillPass({ roadTestKm: 5, inspector: '陈国栋' })
    await visit.inspection.save()
    await visit.expectStep('settlement')
    await fields.press('sheet-settlement')
    await page.getByTestId('reconditioned-sheet').waitFor()
    // An hour and a half at what an hour costs the demo shop, not at what a customer pays.
    expect(await figure(page, 'reconditioning-cost')).toBe(105)
    await fields.press('reconditioning-close')
    await visit.expectStep('delivered')
    await fields.press('visit-internal')
    await expect.poll(() => figure(page, 'used-car-cost')).toBe(before + 105)
    await expect(page.getByTestId('car-costs')).toContainText('更换前减振胶套')
  })

  await test.step('its papers are issued, and filed', async () => {
    for (const [key, kind] of [
      ['i', '车辆信息表'],
      ['t', '车辆状况说明书'],
      ['l', '服务项目清单'],
    ] as const) {
      await page.keyboard.press(key)
      await page.getByTestId('issued-paper').waitFor()
      await page.keyboard.press('Escape')
      await expect(page.getByTestId('issued-paper')).toHaveCount(0)
      await expect(page.getByTestId('filed-papers')).toContainText(kind)
    }
  })
})

test('after closing no bid counts; the manager gives the car to the highest, who pays and has it', async ({
  demoApp,
}) => {
  const { page, fields } = demoApp.desk
  await comes(page, '唐立伟')
  await fields.press('nav-used-cars')
  await page.getByTestId('used-cars-page').waitFor()
  await page.keyboard.press('Alt+2')
  await page.getByTestId('used-stock-traders').click()
  const row = page.getByTestId('used-stock-row').first()
  const open = async (): Promise<void> => {
    await row.click()
    await page.getByTestId('used-car-page').waitFor()
  }
  await open()
  await page.getByTestId('act-bid').waitFor()
  await page.keyboard.press('b')
  const late = page.getByTestId('bid-dialog')
  await late.waitFor()
  await fields.type('bid-trader', '晚到车行')
  await fields.typeFigure('bid-amount', '99000')

  // The form stays open over the closing moment: what counts is when it is saved.
  await page.clock.setFixedTime(Date.now() + 7 * 86_400_000)
  await page.keyboard.press('Control+Enter')
  await expect(late.getByRole('alert')).toContainText('截止')
  await page.keyboard.press('Escape')

  await fields.press('nav-used-cars')
  await page.keyboard.press('Alt+2')
  await page.getByTestId('used-stock-traders').click()
  await open()
  await page.getByTestId('act-award').waitFor()
  await page.keyboard.press('w')
  await page.getByTestId('award-dialog').waitFor()
  await page.keyboard.press('Control+Enter')

  await page.getByTestId('act-hand').waitFor()
  await page.keyboard.press('k')
  await page.getByTestId('issued-paper').waitFor()
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('issued-paper')).toHaveCount(0)
  await page.keyboard.press('w')
  await page.getByTestId('hand-dialog').waitFor()
  await fields.type('hand-paid', '回单 2026-1130')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('car-decisions')).toContainText('卖给车商')
  await expect(page.getByTestId('set-price')).toHaveCount(0)
})

test('the used cars have no serious faults of accessibility, forms included', async ({
  demoApp,
}) => {
  const { page, fields } = demoApp.desk
  await comes(page, '唐立伟')
  await fields.press('nav-used-cars')
  await page.getByTestId('used-cars-page').waitFor()
  const faults = new Map<string, string[]>()
  await page.keyboard.press('Alt+2')
  await page.getByTestId('used-stock-row').first().waitFor()
  faults.set('list', await listFaults(page))
  await page.keyboard.press('Alt+3')
  await page.getByTestId('used-figures').waitFor()
  await page.getByTestId('age-at-risk').click()
  faults.set('figures', await listFaults(page))
  await page.keyboard.press('Alt+2')
  await page.getByTestId('used-stock-row').last().click()
  await page.getByTestId('used-car-page').waitFor()
  faults.set('page', await listFaults(page))
  for (const [key, dialog] of [
    ['p', 'price-dialog'],
    ['e', 'sheet-dialog'],
    ['v', 'services-dialog'],
    ['z', 'recondition-dialog'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByTestId(dialog).waitFor()
    faults.set(dialog, await listFaults(page))
    await page.keyboard.press('Escape')
    await expect(page.getByTestId(dialog)).toHaveCount(0)
  }
  expect([...faults].filter(([, each]) => each.length > 0)).toEqual([])
})
