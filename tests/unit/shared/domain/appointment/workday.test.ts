import { describe, expect, it } from 'vitest'
import { computeHoursLeft, isWithinWorkday, workdayOf } from '#shared/domain/appointment/workday.ts'
import { parseOpening } from '#shared/domain/shop/check-opening.ts'
import { day } from '#shared/kernel/day.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

describe('the shop’s day', () => {
  it.each([
    ['08:30', '17:30', 800],
    ['08:00', '20:00', 800],
    ['09:00', '16:00', 600],
    ['10:00', '10:30', 0],
  ])('open from %s to %s a technician works %i hundredths', (opensAt, closesAt, hours) => {
    expect(workdayOf({ opening: { opensAt, closesAt } }).hours).toBe(hours)
  })

  it('is half past eight to half past five where nobody said otherwise', () => {
    expect(workdayOf({})).toMatchObject({ opensAt: '08:30', closesAt: '17:30', closedOn: [] })
  })

  it('on a day off takes nothing, and no time of it is within opening', () => {
    const workday = workdayOf({ opening: { opensAt: '08:30', closesAt: '17:30', closedOn: [7] } })
    const sunday = day('2026-11-22')
    expect(computeHoursLeft(sunday, at('08:00'), OFFSET, workday)).toBe(0)
    expect(computeHoursLeft(day('2026-11-23'), at('08:00'), OFFSET, workday)).toBe(800)
    expect(isWithinWorkday(at('10:00', sunday), OFFSET, workday)).toBe(false)
    expect(isWithinWorkday(at('10:00', '2026-11-23'), OFFSET, workday)).toBe(true)
  })

  it('today leaves no more than until closing', () => {
    const workday = workdayOf({ opening: { opensAt: '09:00', closesAt: '20:00' } })
    expect(computeHoursLeft(day('2026-11-20'), at('18:30'), OFFSET, workday)).toBe(150)
  })
})

describe('opening hours as typed', () => {
  it.each([
    ['830', '17:30', { opensAt: '08:30', closesAt: '17:30' }],
    ['８：３０', '1730', { opensAt: '08:30', closesAt: '17:30' }],
  ])('%s to %s is understood', (opensAt, closesAt, value) => {
    expect(parseOpening({ opensAt, closesAt })).toEqual({ ok: true, value })
  })

  it.each([
    ['25:00', '17:30', [], 'opening.not-a-time'],
    ['early', 'late', [], 'opening.not-a-time'],
    ['17:30', '08:30', [], 'opening.closes-first'],
    ['08:30', '17:30', [1, 2, 3, 4, 5, 6, 7], 'opening.never-open'],
  ])('%s to %s is refused', (opensAt, closesAt, closedOn, code) => {
    expect(parseOpening({ opensAt, closesAt, closedOn })).toMatchObject({ code })
  })
})
