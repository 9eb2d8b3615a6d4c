import { describe, expect, it } from 'vitest'
import { reachStep } from '#shared/domain/sales/reach-step.ts'
import {
  closeShowroomVisit,
  findOpenVisit,
  receiveBuyer,
} from '#shared/domain/sales/reception/receive-buyer.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const coming = { id: anId<'ShowroomVisit'>(), people: 3, consultantId: anId<'Staff'>() }
const received = () => unwrap(receiveBuyer(aSale(), coming, at('10:00')))
const leaving = { at: at('11:20'), offsetMinutes: OFFSET }
const end = {
  outcome: 'follow-up',
  words: '对比宋 L，周日再来试驾',
  next: { what: '约试驾', on: day('2026-11-22') },
} as const

describe('a buyer in the showroom', () => {
  it('has reached reception, and is answered by being received', () => {
    const sale = received()
    expect(sale.step).toBe('reception')
    expect(sale.leads[0]?.answeredBy).toBe(coming.consultantId)
    expect(findOpenVisit(sale)).toMatchObject({ people: 3, arrivedAt: at('10:00') })
  })

  it('is there once', () => {
    expect(receiveBuyer(received(), coming, at('10:30'))).toMatchObject({
      code: 'showroom.open-already',
    })
  })

  it.each([0, -1, 1.5, 51])('does not come with %d people', (people) => {
    expect(receiveBuyer(aSale(), { ...coming, people }, at('10:00'))).toMatchObject({
      code: 'showroom.people-range',
    })
  })
})

describe('a showroom visit', () => {
  it('closes into a follow-up with what comes next', () => {
    const sale = unwrap(closeShowroomVisit(received(), end, leaving))
    expect(sale.showroomVisits[0]).toMatchObject({ outcome: 'follow-up', leftAt: at('11:20') })
    expect(sale.next).toEqual(end.next)
    expect(closeShowroomVisit(sale, end, leaving)).toMatchObject({ code: 'showroom.none-open' })
  })

  it('closes into an order where there is one', () => {
    const ordered = { ...end, outcome: 'ordered' } as const
    expect(closeShowroomVisit(received(), ordered, leaving)).toMatchObject({
      code: 'showroom.not-ordered',
    })
    const bought = reachStep(received(), 'ordered', at('11:10'))
    expect(closeShowroomVisit(bought, ordered, leaving).ok).toBe(true)
  })

  it('asks for a day to come only where the buyer comes back', () => {
    const past = { ...end, next: { what: '约试驾', on: day('2026-11-19') } }
    expect(closeShowroomVisit(received(), past, leaving)).toMatchObject({ code: 'sale.next-past' })
    expect(closeShowroomVisit(received(), { ...past, outcome: 'lost' }, leaving).ok).toBe(true)
  })
})

describe('the step of a sale', () => {
  it('is the furthest reached, and each is reached once', () => {
    const sale = reachStep(reachStep(received(), 'negotiation', at('10:40')), 'needs', at('10:50'))
    expect(sale.step).toBe('negotiation')
    expect(reachStep(sale, 'needs', at('12:00'))).toBe(sale)
  })
})
