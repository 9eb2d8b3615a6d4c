import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { listJournalOf } from '#renderer/db/repositories/journal.ts'
import { listMoves } from '#renderer/db/repositories/money.ts'
import { getShop } from '#renderer/db/repositories/shop.ts'
import { findUsedCar, listReconditionings } from '#renderer/db/repositories/used-stock.ts'
import * as commands from '#renderer/features/used-cars/stock/commands.ts'
import { issueTraderContract } from '#renderer/features/used-cars/stock/papers/issue-trader-contract.ts'
import { beginReconditioning } from '#renderer/features/used-cars/stock/reconditioning/begin-reconditioning.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aManager, anAppraisal, aUsedCar } from '#tests/support/domain/used-cars.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const manager = aManager()
const later = (session: Session, minutes: number): Session =>
  createSession({ ...session, staff: manager, clock: fixedClock(addMinutes(MORNING, minutes)) })

const openYard = async (own: Partial<StockCar> = {}) => {
  const appraisal = anAppraisal()
  const car = aUsedCar({ appraisalId: appraisal.id, ...own })
  const session = await openDesk(async (work) => {
    await work.staff.put(manager)
    await work.appraisals.put(appraisal)
    await work.stockCars.put(car)
  })
  return { session: later(session, 0), car }
}

const read = async ({ db }: Session, { id }: StockCar): Promise<StockCar> => {
  const found = await findUsedCar(db, id)
  if (found === undefined) throw new Error(`No used car ${id}`)
  return found.car
}

describe('a used car in stock', () => {
  it('keeps in the journal who set its price', async () => {
    const { session, car } = await openYard()
    const draft = { price: money(56_800_00), reason: '同款行情下跌' }
    unwrap(await commands.setRetailPrice(session, car.id, draft))
    const [entry] = await listJournalOf(session.db, [car.id])
    expect(entry).toMatchObject({ command: 'set-retail-price', actor: manager.id })
  })

  it('takes no bid after closing, whatever the screen still shows', async () => {
    const { session, car } = await openYard()
    unwrap(await commands.openBidding(session, car.id, addMinutes(MORNING, 60)))
    const bid = { trader: '诚信车行', phone: '13800138000', amount: money(50_000_00) }
    unwrap(await commands.placeBid(later(session, 59), car.id, bid))
    const late = { ...bid, amount: money(60_000_00) }
    expect(await commands.placeBid(later(session, 60), car.id, late)).toMatchObject({
      ok: false,
      code: 'bid.closed',
    })
    expect(await issueTraderContract(later(session, 61), car.id)).toMatchObject({
      code: 'bid.not-awarded',
    })
    unwrap(await commands.awardCar(later(session, 61), car.id, '诚信车行', ''))
    const contract = unwrap(await issueTraderContract(later(session, 62), car.id))
    expect(JSON.stringify(contract.data)).toContain('诚信车行')
    expect(JSON.stringify(contract.data)).toContain('50,000.00')
    // The same contract, not another number.
    expect(unwrap(await issueTraderContract(later(session, 70), car.id)).id).toBe(contract.id)
    unwrap(
      await commands.handToTrader(later(session, 90), car.id, {
        paidBy: '回单 0012',
        method: 'transfer',
      }),
    )
    const gone = await read(session, car)
    expect(gone).toMatchObject({ state: 'delivered', deliveredOn: '2026-11-22' })
    expect(usedOf(gone).toTrader).toMatchObject({ trader: '诚信车行', price: 50_000_00 })
    const today = { from: MORNING, until: addMinutes(MORNING, 600) }
    expect(await listMoves(session.db, today)).toMatchObject([
      { kind: 'payment', method: 'transfer', amount: 50_000_00, number: '回单 0012' },
    ])
  })

  it('goes to the own workshop under the shop’s own file, made once', async () => {
    const { session, car } = await openYard()
    const draft = {
      work: '更换前减振胶套',
      mileageKm: 31_600,
      promisedAt: addMinutes(MORNING, 600),
    }
    const visit = unwrap(await beginReconditioning(session, car.id, draft))
    expect(visit.internal).toEqual({ stockCarId: car.id })
    const { houseCustomerId } = await getShop(session.db)
    expect(visit.customerId).toBe(houseCustomerId)
    const here = await read(session, car)
    const vehicle = await session.db.vehicles.get(visit.vehicleId)
    expect(here.vehicleId).toBe(visit.vehicleId)
    expect(vehicle).toMatchObject({ plate: '京N8K3F2', make: '日产', customerId: houseCustomerId })
    expect(await listReconditionings(session.db, here)).toHaveLength(1)
    expect(await beginReconditioning(session, car.id, draft)).toMatchObject({
      code: 'reconditioning.in-house',
    })
  })

  it('does not leave for a trader while the workshop has it', async () => {
    const { session, car } = await openYard()
    unwrap(await commands.openBidding(session, car.id, addMinutes(MORNING, 60)))
    const bid = { trader: '诚信车行', phone: '', amount: money(50_000_00) }
    unwrap(await commands.placeBid(session, car.id, bid))
    const draft = { work: '精洗', mileageKm: 31_600, promisedAt: addMinutes(MORNING, 600) }
    unwrap(await beginReconditioning(session, car.id, draft))
    expect((await findUsedCar(session.db, car.id))?.isInWorkshop).toBe(true)
    unwrap(await commands.awardCar(later(session, 61), car.id, '诚信车行', ''))
    const paid = { paidBy: '回单 0012', method: 'transfer' } as const
    expect(await commands.handToTrader(later(session, 62), car.id, paid)).toMatchObject({
      code: 'bid.in-workshop',
    })
  })

  it('that service knows is the shop’s from then on: the old owner is not called about it', async () => {
    let known: { readonly id: StockCar['vehicleId'] } | undefined
    const session = later(
      await openDesk(async (work, { nextId }) => {
        const owner = someCustomer(nextId)
        const vehicle = someVehicle(nextId, owner)
        known = vehicle
        await work.staff.put(manager)
        await work.customers.put(owner)
        await work.vehicles.put(vehicle)
        await work.stockCars.put({ ...aUsedCar(), vehicleId: vehicle.id })
      }),
      0,
    )
    const [car] = await session.db.stockCars.toArray()
    if (car === undefined || known?.id === undefined) throw new Error('no car was put')
    const draft = { work: '精洗', mileageKm: 90_000, promisedAt: addMinutes(MORNING, 600) }
    unwrap(await beginReconditioning(session, car.id, draft))
    const { houseCustomerId } = await getShop(session.db)
    expect((await session.db.vehicles.get(known.id))?.customerId).toBe(houseCustomerId)
    expect(await session.db.vehicles.count()).toBe(1)
  })

  it('keeps the shop’s limits of age, and refuses ones that contradict each other', async () => {
    const { session } = await openYard()
    unwrap(await commands.setStockAge(session, { warnDays: 30, riskDays: 50 }))
    expect((await getShop(session.db)).usedStockAge).toEqual({ warnDays: 30, riskDays: 50 })
    expect(await commands.setStockAge(session, { warnDays: 50, riskDays: 30 })).toMatchObject({
      code: 'stock-age.order',
    })
  })
})
