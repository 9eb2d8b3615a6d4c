import { describe, expect, it } from 'vitest'
import { nextFollowUp } from '#shared/domain/follow-up/next-follow-up.ts'
import { issueSettlement } from '#shared/domain/settlement/issue-settlement.ts'
import { listMoneyMoves } from '#shared/domain/settlement/list-money-moves.ts'
import {
  checkForReconditioning,
  closeReconditioning,
  computeReconditioningCost,
} from '#shared/domain/used-car/reconditioning.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { aVisit, aVisitForInspection, aVisitToSettle } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'
import { aUsedCar } from '#tests/support/domain/used-cars.ts'

const car = aUsedCar()
const internal = { stockCarId: car.id }
const LABOUR = { labourCost: money(70_00) }
/** 1.5 hours at 70 an hour and two sleeves bought at 85 each: 105 + 170. */
const sleeves = aJob({
  name: '更换前减振胶套',
  labour: { hours: hours(150), rate: money(180_00) },
  parts: [aPart({ quantity: quantity(2000), price: money(160_00), cost: money(85_00) })],
})
const inspected = (given: Partial<Visit> = {}): Visit =>
  aVisitToSettle({ internal, jobs: [sleeves], ...given })
const closing = { ...LABOUR, by: anId<'Staff'>(), at: at('15:00') }

describe('making a used car ready', () => {
  it('costs what parts and labour cost the shop, not what a customer would pay', () => {
    expect(unwrap(computeReconditioningCost(inspected(), LABOUR))).toMatchObject({
      jobs: [{ labour: 105_00, parts: 170_00 }],
      total: 275_00,
    })
  })

  it('puts its true cost into the car, with the order it comes from, and no money into the till', () => {
    const closed = unwrap(closeReconditioning(inspected(), car, closing))
    expect(closed.car.cost).toBe(car.cost + 275_00)
    expect(usedOf(closed.car).costs).toMatchObject([
      { what: '更换前减振胶套', amount: 275_00, visitNumber: 'RO-20261120-001' },
    ])
    expect(closed.visit).toMatchObject({ paper: 'delivered', step: 'delivered' })
    expect(closed.visit.settlement).toBeUndefined()
    expect(listMoneyMoves(closed.visit)).toEqual([])
  })

  it('is followed by no call to a customer', () => {
    const { visit } = unwrap(closeReconditioning(inspected(), car, closing))
    expect(nextFollowUp(visit, OFFSET)).toBeUndefined()
    const { internal: _own, ...foreign } = visit
    expect(nextFollowUp(foreign, OFFSET)).toMatchObject({ kind: 'call' })
  })

  it('is billed to nobody', () => {
    const billing = {
      number: 'JS-20261120-009',
      at: at('15:00'),
      cashierId: anId<'Staff'>(),
      vehicleKind: 'car' as const,
      offsetMinutes: OFFSET,
    }
    expect(issueSettlement(inspected(), billing)).toMatchObject({ code: 'reconditioning.no-bill' })
  })

  it('ends once, for its own car, after the final inspection', () => {
    const { visit } = unwrap(closeReconditioning(inspected(), car, closing))
    expect(closeReconditioning(visit, car, closing)).toMatchObject({ code: 'visit.settled' })
    expect(closeReconditioning(inspected(), aUsedCar(), closing)).toMatchObject({
      code: 'reconditioning.other-car',
    })
    const { internal: _own, ...foreign } = inspected()
    expect(closeReconditioning(foreign, car, closing)).toMatchObject({
      code: 'reconditioning.not-internal',
    })
    const untested = aVisitForInspection({ internal, jobs: [sleeves] })
    expect(closeReconditioning(untested, car, closing)).toMatchObject({
      code: 'move.not-inspected',
    })
  })

  it('has no cost while a buying price or the cost of an hour is missing', () => {
    const { cost: _unknown, ...part } = aPart({ name: '前减振胶套' })
    const unknown = { ...sleeves, parts: [part] }
    expect(computeReconditioningCost({ jobs: [unknown], charges: [] }, LABOUR)).toMatchObject({
      code: 'reconditioning.part-cost-missing',
      detail: { part: '前减振胶套' },
    })
    expect(computeReconditioningCost({ jobs: [sleeves], charges: [] }, {})).toMatchObject({
      code: 'reconditioning.labour-cost-missing',
    })
  })

  it('does not begin on a car that is on an order already, or gone', () => {
    expect(checkForReconditioning(car, [aVisit()])).toMatchObject({
      code: 'reconditioning.in-house',
    })
    expect(checkForReconditioning(aUsedCar({ state: 'delivered' }), [])).toMatchObject({
      code: 'used-car.gone',
    })
    expect(checkForReconditioning(car, [aVisit({ paper: 'cancelled' })]).ok).toBe(true)
  })
})
