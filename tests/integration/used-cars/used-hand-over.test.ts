import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { findUsedCar } from '#renderer/db/repositories/used-stock.ts'
import * as delivery from '#renderer/features/showroom/delivery/commands.ts'
import { awardCar, openBidding } from '#renderer/features/used-cars/stock/commands.ts'
import { beginReconditioning } from '#renderer/features/used-cars/stock/reconditioning/begin-reconditioning.ts'
import type { CarUsage } from '#shared/domain/used-car/appraisal.ts'
import { priceOfUsedCar } from '#shared/domain/used-car/used-car-state.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { subtract } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import {
  aDueDelivery,
  allDone,
  allInOrder,
  putDueDelivery,
} from '#tests/support/domain/delivery.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { anAppraisal } from '#tests/support/domain/used-cars.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

/** A used car that was ordered, paid for and is about to be handed over. */
const openUsedDelivery = async (usage: CarUsage) => {
  const due = aDueDelivery(aConsultant())
  const looked = anAppraisal()
  const appraisal = { ...looked, car: { ...looked.car, usage } }
  const { variantId: _new, ...car } = due.car
  const used = { ...due, car: { ...car, kind: 'used' as const, appraisalId: appraisal.id } }
  const session = await openDesk(async (work) => {
    await putDueDelivery(work, used)
    await work.appraisals.put(appraisal)
  })
  return { session, ...used }
}

const handOver = async ({ session, sale }: Awaited<ReturnType<typeof openUsedDelivery>>) => {
  unwrap(await delivery.inspectCar(session, sale.id, allInOrder))
  const draft = { done: allDone, technicianId: PEOPLE.technician.id, mileageKm: 31_650 }
  unwrap(await delivery.prepareHandOver(session, sale.id, draft))
  unwrap(await delivery.handOverCar(session, sale.id))
  return (await findSale(session.db, sale.id))?.sale
}

describe('a used car handed to its buyer', () => {
  it('carries the warranty of the law from that day and kilometre', async () => {
    const sold = await handOver(await openUsedDelivery('family'))
    expect(sold?.handOver?.usedWarranty).toEqual({ until: '2027-02-22', untilKm: 36_650 })
  })

  it('carries none where it was hired out', async () => {
    const sold = await handOver(await openUsedDelivery('rental'))
    expect(sold?.state).toBe('delivered')
    expect(sold?.handOver?.usedWarranty).toBeUndefined()
  })

  it('was sold at what its contract says for the car, and is not sold again', async () => {
    const due = await openUsedDelivery('family')
    const { session, car } = due
    const refused = { ok: false, code: 'bid.kept-for-buyer' }
    expect(await openBidding(session, car.id, addMinutes(MORNING, 60))).toMatchObject(refused)
    const sale = await handOver(due)
    const [quotation] = sale?.quotations ?? []
    const record = await findUsedCar(session.db, car.id)
    if (record === undefined || quotation === undefined) throw new Error('nothing was sold')
    expect(priceOfUsedCar(record.car, record.sale)).toBe(
      subtract(quotation.listPrice, quotation.discount),
    )
    for (const again of [
      await openBidding(session, car.id, addMinutes(MORNING, 60)),
      await awardCar(session, car.id, '诚信车行', ''),
    ]) {
      expect(again).toMatchObject({ ok: false, code: 'used-car.gone' })
    }
  })

  it('does not leave the house while the workshop has it', async () => {
    const due = await openUsedDelivery('family')
    const { session, car, sale } = due
    unwrap(await delivery.inspectCar(session, sale.id, allInOrder))
    const draft = { done: allDone, technicianId: PEOPLE.technician.id, mileageKm: 31_650 }
    unwrap(await delivery.prepareHandOver(session, sale.id, draft))
    const work = { work: '精洗', mileageKm: 31_600, promisedAt: addMinutes(MORNING, 600) }
    unwrap(await beginReconditioning(session, car.id, work))
    expect(await delivery.handOverCar(session, sale.id)).toMatchObject({
      code: 'hand-over.in-workshop',
      detail: { car: car.name },
    })
    expect((await findSale(session.db, sale.id))?.sale.state).toBe('open')
  })
})
