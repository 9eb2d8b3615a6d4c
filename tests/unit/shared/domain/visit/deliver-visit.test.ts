import { describe, expect, it } from 'vitest'
import { deliverVisit, proposeNextService } from '#shared/domain/visit/deliver-visit.ts'
import {
  allDeliveryDone,
  type DeliveryCheck,
  listDeliveryPoints,
} from '#shared/domain/visit/delivery-check.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { anIntake, aSettledVisit, aVisitToSettle } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const checks = [{ point: 'bill-explained', answer: 'done' }] as const
const input = { at: at('12:10'), by, checks, vehicleKind: 'car', offsetMinutes: OFFSET } as const

describe('handing over the car', () => {
  it('closes the visit and keeps who, when and the next service', () => {
    const nextService = { on: day('2027-05-20'), km: 68_218 }
    const after = unwrap(deliverVisit(aSettledVisit(), { ...input, nextService }))
    expect(after).toMatchObject({
      paper: 'delivered',
      step: 'delivered',
      delivery: { at: at('12:10'), by, nextService, checks },
    })
  })

  it('counts the warranty from the day the car really leaves', () => {
    const settled = aSettledVisit()
    const late = { ...input, at: at('09:00', '2026-11-27') }
    const after = unwrap(deliverVisit(settled, late))
    expect(settled.settlement?.warranties[0]?.untilOn).toBe('2026-11-30')
    expect(after.settlement?.warranties[0]?.untilOn).toBe('2026-12-07')
    expect(after.settlement?.warranties[0]?.untilKm).toBe(58_218 + 2000)
  })

  it('changes no figure of the settlement', () => {
    const settled = aSettledVisit()
    const after = unwrap(deliverVisit(settled, input))
    expect(after.settlement?.totals).toEqual(settled.settlement?.totals)
  })

  it('happens once, and not before settlement', () => {
    const delivered = unwrap(deliverVisit(aSettledVisit(), input))
    expect(deliverVisit(delivered, input)).toMatchObject({ code: 'delivery.already' })
    expect(deliverVisit(aVisitToSettle(), input)).toMatchObject({ code: 'delivery.not-settled' })
  })
})

describe('before the car leaves', () => {
  const withBelongings = aSettledVisit({ intake: anIntake({ belongings: ['儿童座椅'] }) })
  const overhauled = aSettledVisit({ jobs: [aJob({ category: 'overhaul' })] })

  it.each<[string, Visit, DeliveryCheck[], string]>([
    ['nobody explained the bill', aSettledVisit(), [], 'delivery.bill-not-explained'],
    [
      'the customer did not want to hear of the bill',
      aSettledVisit(),
      [{ point: 'bill-explained', answer: 'not-wanted' }],
      'delivery.bill-not-explained',
    ],
    [
      'the child seat is still in the shop',
      withBelongings,
      [...checks],
      'delivery.belongings-not-returned',
    ],
    [
      'an overhauled car has no certificate',
      overhauled,
      [...checks],
      'delivery.certificate-not-handed',
    ],
  ])('%s: it stays', (_name, visit, answers, code) => {
    expect(deliverVisit(visit, { ...input, checks: answers })).toMatchObject({ code })
  })

  it('one key answers all there is to do, and the car may leave', () => {
    for (const visit of [aSettledVisit(), withBelongings, overhauled]) {
      const delivered = deliverVisit(visit, { ...input, checks: allDeliveryDone(visit) })
      expect(delivered.ok).toBe(true)
    }
  })

  it('asks for nothing that is not there', () => {
    const points = listDeliveryPoints(aSettledVisit())
    const absent = points.filter(({ applies }) => !applies).map(({ point }) => point)
    expect(absent).toEqual(['belongings', 'certificate'])
    expect(allDeliveryDone(aSettledVisit())).toContainEqual({
      point: 'belongings',
      answer: 'not-applicable',
    })
  })

  it('film without a signed contract does not leave', () => {
    const film = aJob({ contract: { effects: '隔热', risks: '夜间视线变差' } })
    const visit = aSettledVisit({ jobs: [film] })
    expect(deliverVisit(visit, input)).toMatchObject({
      code: 'delivery.no-contract',
      detail: { jobs: film.name },
    })
  })
})

it('the next service is proposed by months and kilometres', () => {
  expect(proposeNextService({ km: 10_000, months: 6 }, day('2026-08-31'), 58_218)).toEqual({
    on: '2027-02-28',
    km: 68_218,
  })
})
