import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { findVehicleByVin, listVehiclesOfCustomer } from '#renderer/db/repositories/vehicles.ts'
import * as commands from '#renderer/features/showroom/delivery/commands.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { money } from '#shared/kernel/money.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import {
  aDueDelivery,
  allDone,
  allInOrder,
  putDueDelivery,
} from '#tests/support/domain/delivery.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

const sun = aConsultant()

const openDelivery = async (changes: Partial<Sale> = {}) => {
  const due = aDueDelivery(sun, changes)
  const session = await openDesk((work) => putDueDelivery(work, due))
  return { session, ...due }
}

const prepare = async (session: Session, id: Sale['id']): Promise<void> => {
  unwrap(await commands.inspectCar(session, id, allInOrder))
  const draft = { done: allDone, technicianId: PEOPLE.technician.id, givenNow: ['全车脚垫'] }
  unwrap(await commands.prepareHandOver(session, id, draft))
}

describe('handing a car over', () => {
  it('makes it a car of its buyer, planned, given and found at once', async () => {
    const { session, sale, car, customer } = await openDelivery()
    await prepare(session, sale.id)
    unwrap(await commands.handOverCar(session, sale.id))

    const vehicle = await findVehicleByVin(session.db, car.vin)
    expect(vehicle).toMatchObject({
      customerId: customer.id,
      make: '比亚迪',
      model: '海豹06 DM-i',
      sanbaoFrom: '2026-11-22',
      lastMileageKm: 12,
    })
    const after = (await findSale(session.db, sale.id))?.sale
    expect(after).toMatchObject({
      state: 'delivered',
      handOver: { vehicleId: vehicle?.id, firstServiceKm: 10_000, firstServiceOn: '2027-05-22' },
      gifts: [
        { name: '全车脚垫', uses: [{ words: '' }] },
        { name: '首次保养', uses: [] },
      ],
    })
    expect(after?.handOverDraft).toBeUndefined()
    expect(await session.db.stockCars.get(car.id)).toMatchObject({
      state: 'delivered',
      deliveredOn: '2026-11-22',
      vehicleId: vehicle?.id,
    })
    expect((await session.db.journal.toArray()).at(-1)?.command).toBe('hand-over-car')
  })

  it('happens once, however often the key is pressed', async () => {
    const { session, sale, customer } = await openDelivery()
    await prepare(session, sale.id)
    const both = await Promise.all([
      commands.handOverCar(session, sale.id),
      commands.handOverCar(session, sale.id),
    ])
    expect(both.filter(({ ok: isOk }) => isOk)).toHaveLength(1)
    expect(both.find(({ ok: isOk }) => !isOk)).toMatchObject({ code: 'sale.closed' })
    expect(await listVehiclesOfCustomer(session.db, customer.id)).toHaveLength(1)
  })

  it('waits for a fault to be mended and looked at again', async () => {
    const { session, sale } = await openDelivery()
    await prepare(session, sale.id)
    const items = allInOrder.items.map((item) =>
      item.point === 'charging' ? ({ ...item, answer: 'faulty', note: '不能快充' } as const) : item,
    )
    unwrap(await commands.inspectCar(session, sale.id, { ...allInOrder, items }))
    expect(await commands.handOverCar(session, sale.id)).toMatchObject({
      code: 'pre-delivery.faulty',
      detail: { count: 1 },
    })
    unwrap(await commands.inspectCar(session, sale.id, allInOrder))
    expect((await commands.handOverCar(session, sale.id)).ok).toBe(true)
  })

  it('waits for the money, and leaves nothing behind when refused', async () => {
    const { session, sale, car } = await openDelivery({ money: [] })
    await prepare(session, sale.id)
    expect(await commands.handOverCar(session, sale.id)).toMatchObject({
      code: 'hand-over.not-paid',
    })
    expect(await findVehicleByVin(session.db, car.vin)).toBeUndefined()
    expect((await session.db.stockCars.get(car.id))?.state).toBe('in-stock')
  })

  it('waits for every duty of the law', async () => {
    const { session, sale } = await openDelivery()
    await prepare(session, sale.id)
    const done = allDone.filter((point) => point !== 'sanbao-certificate')
    const technicianId = PEOPLE.technician.id
    unwrap(await commands.prepareHandOver(session, sale.id, { done, technicianId }))
    expect(await commands.handOverCar(session, sale.id)).toMatchObject({
      code: 'hand-over.duty-open',
      detail: { count: 1 },
    })
  })

  it('waits for a car on the road', async () => {
    const { session, sale, car } = await openDelivery()
    await prepare(session, sale.id)
    await session.change('receive-car', async (work) => {
      await work.stockCars.put({ ...car, state: 'in-transit' })
      return ok(null)
    })
    expect(await commands.handOverCar(session, sale.id)).toMatchObject({
      code: 'hand-over.not-arrived',
    })
  })

  it('thanks both sides of a recommendation by the rule of the day', async () => {
    const recommendedBy = anId<'Customer'>()
    const { session, sale, customer } = await openDelivery()
    await session.change('receive-car', async (work) => {
      const shop = await work.shop.get()
      const rule = {
        recommender: { kind: 'money', amount: money(500_00) },
        buyer: { kind: 'points', points: 200 },
      } as const
      await work.shop.put({ ...shop, referralRewards: rule })
      const [lead] = sale.leads
      if (lead !== undefined) await work.sales.put({ ...sale, leads: [{ ...lead, recommendedBy }] })
      return ok(null)
    })
    await prepare(session, sale.id)
    const { sale: delivered } = unwrap(await commands.handOverCar(session, sale.id))
    expect(delivered.rewards?.map((reward) => reward.customerId)).toEqual([
      recommendedBy,
      customer.id,
    ])
  })
})
