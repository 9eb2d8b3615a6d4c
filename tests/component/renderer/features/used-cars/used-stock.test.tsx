// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UsedCarPage } from '#renderer/features/used-cars/index.ts'
import { UsedFigures } from '#renderer/features/used-cars/stock/used-figures.tsx'
import { UsedStockList } from '#renderer/features/used-cars/stock/used-stock-list.tsx'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { aManager, anAppraisal, aUsedCar } from '#tests/support/domain/used-cars.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)
beforeEach(() => {
  window.location.hash = ''
})

const manager = aManager()
const consultant = aConsultant()
const appraisal = anAppraisal()
/** On 22 November 2026: 23 days, 50 days, 80 days in stock, and one sold. */
const cars = [
  aUsedCar({ name: '日产 轩逸', appraisalId: appraisal.id }),
  aUsedCar({ name: '本田 思域', arrivedOn: day('2026-10-03'), price: money(90_000_00) }),
  aUsedCar({ name: '哈弗 H6', arrivedOn: day('2026-09-03'), cost: money(58_000_00) }),
  aUsedCar({
    name: '大众 朗逸',
    arrivedOn: day('2026-09-12'),
    state: 'delivered',
    deliveredOn: day('2026-11-01'),
  }),
]
const [first] = cars

const openYard = async (staff: Staff, given: readonly StockCar[] = cars): Promise<Session> => {
  const session = await openDesk(async (work) => {
    for (const each of [manager, consultant]) await work.staff.put(each)
    await work.appraisals.put(appraisal)
    for (const car of given) await work.stockCars.put(car)
  })
  return createSession({ ...session, staff })
}

const names = (): (string | null)[] =>
  screen
    .getAllByTestId('used-stock-row')
    .map((row) => within(row).getByText(/轩逸|思域|H6|朗逸/).textContent)

describe('the used cars in stock', () => {
  it('stand with the oldest first, and say which are watched and at risk', async () => {
    drawAtDesk(await openYard(consultant), <UsedStockList />)
    await screen.findAllByTestId('used-stock-row')
    expect(names()).toEqual(['哈弗 H6', '本田 思域', '日产 轩逸'])
    expect(screen.getByText(/80 天.*风险/)).toBeTruthy()
    expect(screen.getByText(/50 天.*关注/)).toBeTruthy()
  })

  it('are filtered and sorted by keys', async () => {
    drawAtDesk(await openYard(consultant), <UsedStockList />)
    await screen.findAllByTestId('used-stock-row')
    await userEvent.keyboard('p')
    expect(names()[0]).toBe('本田 思域')
    await userEvent.keyboard('ff')
    expect(names()).toEqual(['哈弗 H6'])
    await userEvent.keyboard('fff')
    expect(names()).toEqual(['大众 朗逸'])
  })

  it('tell a consultant nothing of cost and margin, nor by their order', async () => {
    drawAtDesk(await openYard(consultant), <UsedStockList />)
    await screen.findAllByTestId('used-stock-row')
    expect(screen.queryByText('毛利')).toBeNull()
    await userEvent.keyboard('mg')
    expect(screen.queryByText('48,000.00')).toBeNull()
    expect(names()[0]).toBe('哈弗 H6')
  })

  it('show a manager what they earn until it is turned away', async () => {
    drawAtDesk(await openYard(manager), <UsedStockList />)
    await screen.findByText('毛利')
    await userEvent.keyboard('g')
    // 800, 10 800 and 42 000 left: what earns least wants attention first.
    expect(names()).toEqual(['哈弗 H6', '日产 轩逸', '本田 思域'])
    await userEvent.keyboard('m')
    await waitFor(() => expect(screen.queryByText('毛利')).toBeNull())
    expect(names()[0]).toBe('哈弗 H6')
  })

  it('say what to do where there are none', async () => {
    drawAtDesk(await openYard(manager, []), <UsedStockList />)
    expect(await screen.findByText('评估后收购的车会出现在这里。')).toBeTruthy()
  })
})

describe('the figures of used cars', () => {
  it('say of what they are made, a dash where nothing was sold, and list the cars behind a band', async () => {
    drawAtDesk(await openYard(manager), <UsedFigures />)
    const risk = await screen.findByTestId('figure-risk')
    expect(risk.textContent).toContain('33.33%')
    expect(risk.textContent).toContain('风险 1 台 ÷ 在库 3 台')
    await userEvent.click(screen.getByTestId('age-at-risk'))
    expect(names()).toEqual(['哈弗 H6'])
    await userEvent.click(screen.getByText('30 天'))
    expect(screen.getByTestId('figure-sale-days').textContent).toContain('50 天')
  })

  it('go by the limits the manager sets', async () => {
    const session = await openYard(manager)
    drawAtDesk(session, <UsedFigures />)
    await screen.findByTestId('used-figures')
    await userEvent.keyboard('s')
    const [warn, risk] = within(await screen.findByTestId('stock-age-dialog')).getAllByRole(
      'textbox',
    )
    if (warn === undefined || risk === undefined) throw new Error('the dialog has two fields')
    await userEvent.clear(warn)
    await userEvent.type(warn, '90')
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText('风险天数要大于关注天数。')).toBeTruthy()
    await userEvent.clear(risk)
    await userEvent.type(risk, '120{Enter}')
    await waitFor(async () =>
      expect(
        (await session.db.settings.toArray()).some((row) => JSON.stringify(row).includes('120')),
      ).toBe(true),
    )
  })
})

describe('a used car’s page', () => {
  const openPage = async (staff: Staff, own: Partial<StockCar> = {}) => {
    if (first === undefined) throw new Error('there is a first car')
    const session = await openYard(staff, [{ ...first, ...own }])
    drawAtDesk(session, <UsedCarPage stockCarId={first.id} />)
    await screen.findByTestId('used-car-page')
    return session
  }

  it('says the warranty of the law, and keeps cost from a consultant', async () => {
    await openPage(consultant)
    expect(screen.getByText('法定质保 3 个月或 5000 公里')).toBeTruthy()
    expect(screen.queryByTestId('car-costs')).toBeNull()
    expect(screen.queryByTestId('used-car-cost')).toBeNull()
  })

  it('refuses a consultant a price below cost, and says who may', async () => {
    await openPage(consultant)
    await userEvent.keyboard('p')
    const dialog = await screen.findByTestId('price-dialog')
    const [price, reason] = within(dialog).getAllByRole('textbox')
    if (price === undefined || reason === undefined) throw new Error('the dialog has two fields')
    await userEvent.clear(price)
    await userEvent.type(price, '40000')
    await userEvent.type(reason, '急售')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect((await within(dialog).findByRole('alert')).textContent).toContain('请经理来定')
  })

  it('lets only a manager choose the trader once bids are closed', async () => {
    const bidding = {
      opensAt: '2026-11-20T01:00:00.000Z',
      closesAt: '2026-11-21T09:00:00.000Z',
      bids: [
        {
          trader: '诚信车行',
          phone: '13800138000',
          amount: money(50_000_00),
          at: '2026-11-20T02:00:00.000Z',
          by: consultant.id,
        },
      ],
    } as unknown as NonNullable<NonNullable<StockCar['used']>['bidding']>
    const used = { prices: [], costs: [], pastBiddings: [], bidding }
    await openPage(consultant, { used })
    expect(screen.getByText('竞价截止')).toBeTruthy()
    expect(screen.queryByTestId('act-award')).toBeNull()
    cleanup()
    const session = await openPage(manager, { used })
    await userEvent.keyboard('w')
    await screen.findByTestId('award-dialog')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByTestId('act-hand')
    const [car] = await session.db.stockCars.toArray()
    expect(car?.used?.bidding?.award).toMatchObject({ trader: '诚信车行', by: manager.id })
  })

  it('says when there is no such car', async () => {
    const session = await openYard(manager, [])
    drawAtDesk(session, <UsedCarPage stockCarId={aUsedCar().id} />)
    expect(await screen.findByText('没有这台二手车。')).toBeTruthy()
  })
})
