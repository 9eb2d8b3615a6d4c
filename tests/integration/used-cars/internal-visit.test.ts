import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { declineJobs } from '#renderer/features/estimate/index.ts'
import { listFollowUps } from '#renderer/features/follow-up/list-follow-ups.ts'
import { readCashierList } from '#renderer/features/settlement/cashier-list.ts'
import { closeReconditioning } from '#renderer/features/settlement/close-reconditioning.ts'
import { isCallable } from '#shared/domain/lounge/counter-call.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit, aVisitToSettle } from '#tests/support/domain/a-visit.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'
import { aUsedCar } from '#tests/support/domain/used-cars.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const TODAY = day('2026-11-22')

/** A desk with the shop's own car on a visit. */
const openWith = async (visitOf: (internal: NonNullable<Visit['internal']>) => Visit) => {
  const car = aUsedCar()
  const visit = visitOf({ stockCarId: car.id })
  const session = await openDesk(async (work, { nextId }) => {
    const shop = await work.shop.get()
    await work.shop.put({ ...shop, labourCost: money(70_00) })
    const customer = { ...someCustomer(nextId), id: visit.customerId }
    await work.customers.put(customer)
    await work.vehicles.put({ ...someVehicle(nextId, customer), id: visit.vehicleId })
    await work.stockCars.put(car)
    await work.visits.put(visit)
  })
  return { session, car, visit }
}

describe('the shop’s own used car in the workshop', () => {
  it('asks nobody for money, and nobody is called about it afterwards', async () => {
    const job = aJob({ name: '内饰翻新' })
    const { session, car, visit } = await openWith((internal) =>
      aVisitToSettle({ internal, jobs: [job] }),
    )
    const before = await readCashierList(session.db, TODAY, OFFSET)
    expect(before.toSettle).toEqual([])
    unwrap(await closeReconditioning(session, visit.id))
    const after = await readCashierList(session.db, TODAY, OFFSET)
    expect(after).toMatchObject({ toSettle: [], ready: [], settledToday: [], moves: [] })
    // Half an hour at seventy.
    expect((await session.db.stockCars.get(car.id))?.cost).toBe(car.cost + 35_00)
    expect(await closeReconditioning(session, visit.id)).toMatchObject({ code: 'visit.settled' })
    const calls = await listFollowUps(session.db, at('09:00', '2026-11-30'), OFFSET)
    expect(calls).toEqual({ due: [], coming: [], heard: [] })
  })

  it('calls nobody to the counter, and keeps nothing to be offered again', async () => {
    const job = aJob({ name: '更换轮胎', approval: 'pending' })
    const { session, visit } = await openWith((internal) => aVisit({ internal, jobs: [job] }))
    expect(isCallable(visit)).toBe(false)
    unwrap(
      await declineJobs(session, visit.id, [job.id], {
        method: 'in-person',
        person: '唐立伟',
        reason: '按现状卖给车商',
      }),
    )
    expect(await session.db.deferredJobs.count()).toBe(0)
  })
})
