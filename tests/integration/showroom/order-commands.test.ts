import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { listMoves } from '#renderer/db/repositories/money.ts'
import { listPapersBelongingTo } from '#renderer/db/repositories/papers.ts'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { listStock } from '#renderer/db/repositories/stock-cars.ts'
import { callOffOrder } from '#renderer/features/showroom/order/call-off.ts'
import * as orders from '#renderer/features/showroom/order/commands.ts'
import { listDues } from '#renderer/features/showroom/order/list-dues.ts'
import { returnMoney, takeMoney } from '#renderer/features/showroom/order/money-commands.ts'
import { orderCar, receiveCar, shipCar } from '#renderer/features/showroom/order/yard-commands.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { quote } from '#shared/domain/sales/quotation/quote.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import type { StockCar, StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { computeTill } from '#shared/domain/till/compute-till.ts'
import { day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const TODAY = day('2026-11-22')
const sun = aConsultant({ id: anId<'Staff'>() })
const manager = aConsultant({ id: anId<'Staff'>(), name: '唐立伟', roles: ['manager'] })
const next = { what: '再谈一次', on: day('2026-11-25') }
const VIN = 'LGXC16AF6P0000002'

const aCar = (changes: Partial<StockCar> = {}): StockCar => ({
  id: anId<'StockCar'>(),
  kind: 'new',
  name: '海豹06 DM-i 豪华型',
  vin: '',
  color: '白',
  state: 'in-stock',
  cost: money(101_500_00),
  price: money(113_000_00),
  orderedOn: day('2026-10-01'),
  arrivedOn: day('2026-11-01'),
  updatedAt: MORNING,
  ...changes,
})

interface Desk {
  readonly session: Session
  readonly li: SaleId
  readonly chen: SaleId
  readonly car: StockCar
}

/** 李芳 and 陈晨 were both quoted, and there is one car for them. */
const openOrders = async (
  quoted: Partial<QuotationDraft> = {},
  stock: Partial<StockCar> = {},
): Promise<Desk> => {
  const car = aCar(stock)
  const ids: SaleId[] = []
  const session = await openDesk(async (work, { nextId }) => {
    for (const each of [sun, manager]) await work.staff.put(each)
    await work.stockCars.put(car)
    for (const [name, phone] of [
      ['李芳', '13900138000'],
      ['陈晨', '13900138001'],
    ] as const) {
      const customer = someCustomer(nextId, { name, phone })
      await work.customers.put(customer)
      const sale = aSale({ customerId: customer.id })
      const draft = aQuotation({ validUntil: day('2026-11-30'), ...quoted })
      const asked = { id: anId<'Quotation'>(), by: sun.id, at: MORNING, today: TODAY }
      await work.sales.put(unwrap(quote(sale, draft, asked)))
      ids.push(sale.id)
    }
  })
  const [li, chen] = ids
  if (li === undefined || chen === undefined) throw new Error('No sales')
  return { session: as(session, sun), li, chen, car }
}

const as = (session: Session, staff: Staff): Session => createSession({ ...session, staff })

const read = async ({ db }: Session, id: SaleId): Promise<Sale> => {
  const found = await findSale(db, id)
  if (found === undefined) throw new Error(`No sale ${id}`)
  return found.sale
}

const place = async (session: Session, id: SaleId, changes: Partial<orders.OrderDraft> = {}) => {
  const quotation = (await read(session, id)).quotations.at(-1)
  return orders.placeOrder(session, id, {
    quotationId: quotation?.id ?? anId<'Quotation'>(),
    promisedOn: day('2026-12-05'),
    nextWords: '准备交车',
    ...changes,
  })
}

const deposit = (amount: number) =>
  ({ kind: 'deposit', source: 'buyer', method: 'wechat', amount: money(amount), note: '' }) as const
const payment = (amount: number) => ({ ...deposit(amount), kind: 'payment' }) as const

const find = async ({ db }: Session, id: StockCarId) =>
  (await listStock(db)).find(({ car }) => car.id === id)

describe('an order', () => {
  it('is a contract with a number, its paper, a promise and a next action', async () => {
    const { session, li } = await openOrders()
    const paper = unwrap(await place(session, li, { deposit: money(5_000_00) }))
    expect(paper).toMatchObject({ kind: 'sales-contract', number: 'XS-20261122-001' })
    const sale = await read(session, li)
    expect(sale).toMatchObject({
      step: 'ordered',
      next: { what: '准备交车', on: '2026-12-05' },
      order: { number: paper.number, deposit: 5_000_00 },
    })
    // Asked for again unchanged, it is the same paper: no second number.
    expect(unwrap(await orders.issueContract(session, li)).id).toBe(paper.id)
  })

  it('waits for the manager where more was given away than the consultant may', async () => {
    const { session, li } = await openOrders({ discount: money(9_000_00) })
    expect(await place(session, li)).toMatchObject({
      code: 'order.given-waits',
      detail: { amount: 9_000_00 },
    })
    expect((await read(session, li)).order).toBeUndefined()
  })

  it('over a car of the yard keeps that car, or is not placed at all', async () => {
    const { session, li, chen, car } = await openOrders()
    const both = async (id: SaleId): Promise<void> => {
      const sale = await read(session, id)
      const last = sale.quotations.at(-1)
      if (last === undefined) throw new Error('Not quoted')
      const quotations = [{ ...last, stockCarId: car.id }]
      unwrap(
        await session.change('give-quotation', async (work) => {
          await work.sales.put({ ...sale, quotations })
          return { ok: true, value: null }
        }),
      )
    }
    await both(li)
    await both(chen)
    unwrap(await place(session, li))
    expect(await find(session, car.id)).toMatchObject({ holder: { buyer: '李芳' } })
    expect(await place(session, chen)).toMatchObject({
      code: 'stock.taken-by',
      detail: { buyer: '李芳', number: 'XS-20261122-001' },
    })
    expect((await read(session, chen)).step).not.toBe('ordered')
    // Nor is a deposit taken for a car somebody has.
    expect(await takeMoney(session, chen, deposit(1_000_00))).toMatchObject({
      code: 'stock.taken-by',
    })
    expect((await read(session, chen)).money).toEqual([])
  })
})

describe('one car and two desks', () => {
  it('goes to exactly one buyer, however the commands race', async () => {
    const { session, li, chen, car } = await openOrders()
    unwrap(await place(session, li))
    unwrap(await place(session, chen))
    const both = await Promise.all([
      orders.keepCarFor(session, li, car.id),
      orders.keepCarFor(as(session, manager), chen, car.id),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'stock.taken-by' })
    const holders = await Promise.all([read(session, li), read(session, chen)])
    expect(holders.filter(({ order }) => order?.stockCarId === car.id)).toHaveLength(1)
  })

  it('is free again once released, and a swap gives the first one back', async () => {
    const { session, li, chen, car } = await openOrders()
    const other = unwrap(
      await orderCar(session, { ...aCar(), name: '另一台', vin: VIN, color: '黑' }),
    )
    unwrap(await place(session, li))
    unwrap(await place(session, chen))
    unwrap(await orders.keepCarFor(session, li, car.id))
    unwrap(await orders.keepCarFor(session, li, other.id))
    expect((await find(session, car.id))?.holder).toBeUndefined()
    unwrap(await orders.keepCarFor(session, chen, car.id))
    unwrap(await orders.releaseCarOf(session, li))
    expect((await read(session, li)).order?.stockCarId).toBeUndefined()
    expect((await find(session, other.id))?.car.saleId).toBeUndefined()
  })
})

describe('a car that comes', () => {
  it('is kept before it is there, and its coming is the call of the day', async () => {
    const { session, li, car } = await openOrders({}, { state: 'ordered', vin: '' })
    unwrap(await place(session, li))
    unwrap(await orders.keepCarFor(session, li, car.id))
    unwrap(await shipCar(session, car.id))
    const wordNext = (planned: string): string => `联系客户（${planned}）`
    const arrival = { vin: VIN, on: TODAY, wordNext }
    unwrap(await receiveCar(session, car.id, arrival))
    expect((await read(session, li)).next).toEqual({ what: '联系客户（准备交车）', on: TODAY })
    const stranger = unwrap(await orderCar(session, { ...aCar(), vin: '' }))
    expect(await receiveCar(session, stranger.id, arrival)).toMatchObject({
      code: 'stock.vin-taken',
    })
  })
})

describe('money of a sale', () => {
  const finance = {
    lender: '招商银行',
    method: 'equal-instalment',
    yearlyRate: basisPoints(450),
    months: 36,
    downPayment: money(50_000_00),
    balloon: money(0),
    fee: money(0),
  } as const

  it('is receipted, counted by the till, and open at the cashier until all of it is there', async () => {
    const tradeIn = { car: '朗逸', amount: money(20_000_00) }
    const { session, li } = await openOrders({ tradeIn, finance })
    unwrap(await place(session, li))
    const dueOf = async () => (await listDues(session.db, session.shop))[0]?.account
    const account = await dueOf()
    const [own] = account?.parts ?? []
    const receipt = unwrap(await takeMoney(session, li, deposit(5_000_00)))
    expect(receipt).toMatchObject({ kind: 'buyer-receipt', number: 'CK-20261122-001' })
    unwrap(await takeMoney(session, li, payment((own?.asked ?? 0) - 5_000_00)))
    unwrap(
      await takeMoney(session, li, {
        ...payment(60_000_00),
        source: 'lender',
        method: 'transfer',
      }),
    )
    expect(await dueOf()).toMatchObject({ still: 20_000_00 })
    unwrap(
      await takeMoney(session, li, {
        ...payment(20_000_00),
        source: 'old-car',
        method: 'set-off',
      }),
    )
    expect(await dueOf()).toBeUndefined()
    const span = { from: MORNING, until: addMinutes(MORNING, 1) }
    const moves = await listMoves(session.db, span)
    const sheet = computeTill(ZERO, moves, [])
    // The old car never lay in the drawer.
    expect(sheet.byKind['sale-payment']).toBe((account?.total ?? 0) - 20_000_00)
    expect(sheet.byMethod.find(({ method }) => method === 'transfer')?.total).toBe(60_000_00)
    const papers = await listPapersBelongingTo(session.db, li)
    expect(papers.filter(({ kind }) => kind === 'buyer-receipt')).toHaveLength(4)
  })

  it.each([
    ['more than is asked for', payment(999_999_00), 'sale-money.more-than-due'],
    ['a deposit beyond the law', deposit(22_000_01), 'sale-money.deposit-over'],
    ['nothing', payment(0), 'sale-money.not-positive'],
  ])('is refused: %s', async (_what, given, code) => {
    const { session, li } = await openOrders()
    unwrap(await place(session, li))
    expect(await takeMoney(session, li, given)).toMatchObject({ code })
    expect(await listPapersBelongingTo(session.db, li)).toHaveLength(1)
  })

  it('is not taken once the car is sold and handed over', async () => {
    const { session, li } = await openOrders()
    unwrap(await place(session, li))
    const sale = await read(session, li)
    unwrap(
      await session.change('hand-over-car', async (work) => {
        await work.sales.put({ ...sale, state: 'delivered' })
        return { ok: true, value: null }
      }),
    )
    expect(await takeMoney(session, li, deposit(1_000_00))).toMatchObject({ code: 'sale.closed' })
  })

  it('goes back with its note, never more than is held', async () => {
    const { session, li } = await openOrders()
    unwrap(await place(session, li))
    unwrap(await takeMoney(session, li, deposit(5_000_00)))
    const back = { source: 'buyer', method: 'wechat', reason: '改订低配' } as const
    expect(await returnMoney(session, li, { ...back, amount: money(5_000_01) })).toMatchObject({
      code: 'sale-money.more-than-held',
      detail: { amount: 5_000_00 },
    })
    const note = unwrap(await returnMoney(session, li, { ...back, amount: money(2_000_00) }))
    expect(note).toMatchObject({ kind: 'buyer-refund', number: 'TK-20261122-001' })
  })
})

describe('an order called off', () => {
  const draft = { reason: '厂家停产', method: 'transfer', next } as const

  it('gives money and car back in one go', async () => {
    const { session, li, car } = await openOrders()
    unwrap(await place(session, li))
    unwrap(await orders.keepCarFor(session, li, car.id))
    unwrap(await takeMoney(session, li, deposit(5_000_00)))
    const papers = unwrap(await callOffOrder(session, li, { ...draft, outcome: 'back' }))
    expect(papers.map(({ kind }) => kind)).toEqual(['buyer-refund'])
    expect(await read(session, li)).toMatchObject({ step: 'negotiation', next })
    expect((await find(session, car.id))?.car.saleId).toBeUndefined()
    const moves = await listMoves(session.db, { from: MORNING, until: addMinutes(MORNING, 1) })
    expect(moves.map(({ amount }) => amount)).toEqual([5_000_00, -5_000_00])
  })

  it('is kept or doubled by the manager only', async () => {
    const { session, li } = await openOrders()
    unwrap(await place(session, li))
    unwrap(await takeMoney(session, li, deposit(5_000_00)))
    expect(await callOffOrder(session, li, { ...draft, outcome: 'doubled' })).toMatchObject({
      code: 'order.outcome-manager',
    })
    const boss = as(session, manager)
    const papers = unwrap(await callOffOrder(boss, li, { ...draft, outcome: 'doubled' }))
    expect(papers.map(({ number }) => number)).toEqual(['TK-20261122-001', 'TK-20261122-002'])
    const { money: moved } = await read(session, li)
    expect(moved.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['deposit', 5_000_00],
      ['return', 5_000_00],
      ['compensation', 5_000_00],
    ])
  })

  it('with the deposit forfeited leaves nothing owed to the buyer', async () => {
    const { session, li } = await openOrders()
    unwrap(await place(session, li))
    unwrap(await takeMoney(session, li, deposit(5_000_00)))
    unwrap(await takeMoney(session, li, payment(10_000_00)))
    unwrap(await callOffOrder(as(session, manager), li, { ...draft, outcome: 'kept' }))
    const sale = await read(session, li)
    expect(sale.pastOrders[0]?.cancelled).toMatchObject({ kept: 5_000_00, outcome: 'kept' })
    const back = { source: 'buyer', method: 'cash', amount: money(1), reason: '多退' } as const
    expect(await returnMoney(session, li, back)).toMatchObject({
      code: 'sale-money.more-than-held',
    })
    // The next order begins with nothing paid.
    unwrap(await place(session, li))
    expect((await listDues(session.db, session.shop))[0]?.account.held).toBe(0)
  })

  it('waits while the lender’s money is here', async () => {
    const { session, li } = await openOrders({
      finance: {
        lender: '招商银行',
        method: 'equal-instalment',
        yearlyRate: basisPoints(450),
        months: 36,
        downPayment: money(50_000_00),
        balloon: money(0),
        fee: money(0),
      },
    })
    unwrap(await place(session, li))
    unwrap(await takeMoney(session, li, { ...payment(60_000_00), source: 'lender' }))
    expect(await callOffOrder(session, li, { ...draft, outcome: 'back' })).toMatchObject({
      code: 'order.lender-held',
    })
  })
})
