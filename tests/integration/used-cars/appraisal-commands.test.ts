import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findAppraisal, listAppraisalsOfSale } from '#renderer/db/repositories/appraisals.ts'
import { listJournalOf } from '#renderer/db/repositories/journal.ts'
import { listPapersBelongingTo } from '#renderer/db/repositories/papers.ts'
import * as commands from '#renderer/features/used-cars/appraisal/commands.ts'
import { issueAppraisalReport } from '#renderer/features/used-cars/appraisal/papers/commands.ts'
import { buyUsedCar } from '#renderer/features/used-cars/appraisal/purchase/commands.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { money } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anAppraisedCar, aPurchase, SOUND_FRAME } from '#tests/support/domain/appraisals.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const sun = aConsultant({ id: anId<'Staff'>(), name: '孙倩' })
const manager = aConsultant({ id: anId<'Staff'>(), name: '唐立伟', roles: ['manager'] })
const OWNER = { kind: 'person', name: '赵丽', phone: '13712345678' } as const
const INPUT = { expectedSale: money(60_300_00), preparation: money(1_000_00), expectedDays: 30 }

/** The showroom with a consultant and a manager; 王建国's 朗逸 is known from service. */
const openShowroom = (): Promise<Session> =>
  openDesk(async (work, { nextId }) => {
    for (const each of [sun, manager]) await work.staff.put(each)
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer, {
      plate: '粤A8K3L2',
      lastMileageKm: 80_500,
      lastVisitOn: day('2026-08-02'),
    })
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(someVisit(nextId, vehicle, { day: day('2026-03-02') }))
  })

const as = (session: Session, staff: Staff, minutes = 0): Session =>
  createSession({ ...session, staff, clock: fixedClock(addMinutes(MORNING, minutes)) })

const begin = async (session: Session, changes: Partial<commands.NewAppraisal> = {}) =>
  unwrap(
    await commands.beginAppraisal(as(session, sun), {
      car: anAppraisedCar(),
      owner: OWNER,
      ...changes,
    }),
  )

const read = async (session: Session, { id }: Appraisal): Promise<Appraisal> => {
  const found = await findAppraisal(session.db, id)
  if (found === undefined) throw new Error(`No appraisal ${id}`)
  return found.appraisal
}

/** Looked at, valued by the rule of the day, offered at what the formula gives. */
const offered = async (session: Session, changes: Partial<commands.NewAppraisal> = {}) => {
  const { id } = await begin(session, changes)
  const seller = as(session, sun, 5)
  unwrap(await commands.valueCar(seller, id, INPUT))
  const valued = await read(session, { id } as Appraisal)
  const formula = valued.valuations[0]?.price ?? money(0)
  return unwrap(await commands.offerPrice(seller, id, formula))
}

describe('a look at a car', () => {
  it('knows the car by its plate, and an odometer that shows less than in August', async () => {
    const session = await openShowroom()
    const appraisal = await begin(session)
    expect(appraisal.vehicleId).toBeDefined()
    expect(appraisal.car.earlierReading).toEqual({ km: 80_500, on: '2026-08-02' })
    const put = unwrap(
      await commands.saveAppraisedCar(as(session, sun, 1), appraisal.id, {
        ...appraisal.car,
        mileageKm: 81_200,
      }),
    )
    expect(put.car.earlierReading).toBeUndefined()
  })

  it('is not begun twice of one car', async () => {
    const session = await openShowroom()
    await begin(session)
    const second = await commands.beginAppraisal(as(session, manager), {
      car: anAppraisedCar({ vin: '' }),
      owner: OWNER,
    })
    expect(second).toMatchObject({ ok: false, code: 'appraisal.already-open' })
    expect(await session.db.appraisals.count()).toBe(1)
  })

  it('keeps what was found, but no defect without its letters', async () => {
    const session = await openShowroom()
    const { id, findings } = await begin(session)
    const frame = { ...SOUND_FRAME, 'left-b-pillar': { state: 'defect', defects: [] } } as const
    const bare = await commands.saveFindings(as(session, sun), id, { ...findings, frame })
    expect(bare).toMatchObject({ ok: false, code: 'appraisal.frame-defect-empty' })
    unwrap(
      await commands.saveFindings(as(session, manager), id, {
        ...findings,
        frame: SOUND_FRAME,
        points: { sump: { state: 'fault' } },
      }),
    )
    const kept = await read(session, { id } as Appraisal)
    expect(kept.findings.points?.sump).toEqual({ state: 'fault' })
    expect(kept.seenBy).toBe(manager.id)
  })
})

describe('its price', () => {
  it('is kept with the rule of the day, whatever the shop sets later', async () => {
    const session = await openShowroom()
    const { id } = await begin(session)
    const first = unwrap(await commands.valueCar(as(session, sun), id, INPUT))
    await as(session, manager).change('change-shop', async (work) => {
      const shop = await work.shop.get()
      const [before] = first.valuations
      if (before === undefined) throw new Error('not valued')
      const buyingRule = { ...before.rule, profitRate: basisPoints(1000) }
      await work.shop.put({ ...shop, buyingRule })
      return { ok: true, value: null }
    })
    const second = unwrap(await commands.valueCar(as(session, sun, 10), id, INPUT))
    expect(second.valuations.map(({ rule }) => rule.profitRate)).toEqual([500, 1000])
    const [cheap, dear] = second.valuations
    expect(dear?.price).toBeLessThan(cheap?.price ?? 0)
  })

  it('beyond the formula waits for a manager, and nobody buys before', async () => {
    const session = await openShowroom()
    const appraisal = await offered(session)
    const more = money((appraisal.offer?.amount ?? 0) + 2_000_00)
    unwrap(await commands.offerPrice(as(session, sun, 10), appraisal.id, more))
    const early = await buyUsedCar(as(session, sun, 11), appraisal.id, aPurchase())
    expect(early).toMatchObject({ ok: false, code: 'appraisal.over-formula' })
    const own = await commands.approveOffer(as(session, sun, 12), appraisal.id, '老客户')
    expect(own).toMatchObject({ ok: false, code: 'appraisal.approver' })
    unwrap(await commands.approveOffer(as(session, manager, 13), appraisal.id, '老客户，车况好'))
    const bought = await buyUsedCar(as(session, sun, 20), appraisal.id, aPurchase())
    expect(unwrap(bought).stockCar.cost).toBe(more)
  })
})

describe('a car bought', () => {
  it('is in stock, on record for the workshop, and under its contract, in one go', async () => {
    const session = await openShowroom()
    const appraisal = await offered(session, {
      car: anAppraisedCar({ plate: '粤B66K88', vin: 'LSVAB2BR9NN100045' }),
    })
    const bought = unwrap(await buyUsedCar(as(session, sun, 20), appraisal.id, aPurchase()))
    expect(bought.appraisal).toMatchObject({
      state: 'bought',
      contract: 'SC-20261122-001',
      stockCarId: bought.stockCar.id,
    })
    expect(bought.stockCar).toMatchObject({
      kind: 'used',
      state: 'in-stock',
      appraisalId: appraisal.id,
      vehicleId: bought.appraisal.vehicleId,
      cost: appraisal.offer?.amount,
      price: INPUT.expectedSale,
    })
    expect(await session.db.vehicles.get(bought.stockCar.vehicleId ?? ('' as never))).toMatchObject(
      { plate: '粤B66K88', make: '上汽大众' },
    )
    const papers = await listPapersBelongingTo(session.db, appraisal.id)
    expect(papers.map(({ kind, number }) => [kind, number])).toEqual([
      ['purchase-contract', 'SC-20261122-001'],
    ])
    const told = await listJournalOf(session.db, [appraisal.id])
    expect(told.map(({ command }) => command)).toEqual([
      'begin-appraisal',
      'value-car',
      'offer-price',
      'buy-used-car',
    ])
  })

  it('is set off against a new car at the price its order counts it for, or not bought', async () => {
    const session = await openShowroom()
    const sale = aSale()
    const appraisal = await offered(session, { saleId: sale.id })
    const counted = money((appraisal.offer?.amount ?? 0) - 1_000_00)
    const quotation = {
      ...aQuotation({ tradeIn: { car: '朗逸', amount: counted } }),
      id: anId<'Quotation'>(),
      version: 1,
      at: MORNING,
      by: sun.id,
    }
    const order = {
      number: 'XS-1',
      quotationId: quotation.id,
      at: MORNING,
      by: sun.id,
      promisedOn: day('2026-12-20'),
    }
    await session.change('take-lead', async (work) => {
      await work.sales.put({ ...sale, quotations: [quotation], order })
      return { ok: true, value: null }
    })
    const purchase = aPurchase({ payment: 'trade-in' })
    const differs = await buyUsedCar(as(session, sun, 20), appraisal.id, purchase)
    expect(differs).toMatchObject({
      ok: false,
      code: 'purchase.trade-in-differs',
      detail: { amount: counted },
    })
    expect(await session.db.stockCars.count()).toBe(0)
    unwrap(await commands.offerPrice(as(session, sun, 21), appraisal.id, counted))
    unwrap(await buyUsedCar(as(session, sun, 22), appraisal.id, purchase))
    const [of] = await listAppraisalsOfSale(session.db, sale.id)
    expect(of?.state).toBe('bought')
  })

  it('leaves nothing behind when it is refused: no number, no car', async () => {
    const session = await openShowroom()
    const appraisal = await offered(session, {
      car: anAppraisedCar({ isMortgaged: 'not-checked' }),
    })
    const refused = await buyUsedCar(as(session, sun, 20), appraisal.id, aPurchase())
    expect(refused).toMatchObject({ ok: false, code: 'purchase.mortgage-unchecked' })
    expect(await session.db.stockCars.count()).toBe(0)
    expect(await listPapersBelongingTo(session.db, appraisal.id)).toEqual([])
    expect((await read(session, appraisal)).state).toBe('open')
  })
})

describe('a car not bought', () => {
  it('keeps the reason, and is not written in any more', async () => {
    const session = await openShowroom()
    const appraisal = await offered(session)
    unwrap(await commands.declineCar(as(session, sun, 9), appraisal.id, '车主要价高两万'))
    const late = await commands.valueCar(as(session, sun, 10), appraisal.id, INPUT)
    expect(late).toMatchObject({ ok: false, code: 'appraisal.ended' })
    expect((await read(session, appraisal)).declinedReason).toBe('车主要价高两万')
  })
})

describe('the report', () => {
  it('pressed twice is one paper; with the price it is another', async () => {
    const session = await openShowroom()
    const appraisal = await offered(session)
    const first = unwrap(await issueAppraisalReport(session, appraisal.id, { isPriced: false }))
    const again = unwrap(await issueAppraisalReport(session, appraisal.id, { isPriced: false }))
    expect(again.id).toBe(first.id)
  })
})
