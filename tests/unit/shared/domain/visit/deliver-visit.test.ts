import { describe, expect, it } from 'vitest'
import { deliverVisit, proposeNextService } from '#shared/domain/visit/deliver-visit.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aSettledVisit, aVisitToSettle } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const input = { at: at('12:10'), by, vehicleKind: 'car', offsetMinutes: OFFSET } as const

describe('handing over the car', () => {
  it('closes the visit and keeps who, when and the next service', () => {
    const nextService = { on: day('2027-05-20'), km: 68_218 }
    const after = unwrap(deliverVisit(aSettledVisit(), { ...input, nextService }))
    expect(after).toMatchObject({
      paper: 'delivered',
      step: 'delivered',
      delivery: { at: at('12:10'), by, nextService },
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

it('the next service is proposed by months and kilometres', () => {
  expect(proposeNextService({ km: 10_000, months: 6 }, day('2026-08-31'), 58_218)).toEqual({
    on: '2027-02-28',
    km: 68_218,
  })
})
