import { describe, expect, it } from 'vitest'
import { nextCall, planCalls, seasonOf } from '#shared/domain/sales/after/plan-calls.ts'
import { day } from '#shared/kernel/day.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

describe('calls after the hand-over', () => {
  it('come after three days, a month, each quarter and each year for three years', () => {
    const calls = planCalls(day('2026-11-20'))
    expect(calls.slice(0, 6)).toEqual([
      { kind: 'first-days', on: '2026-11-23' },
      { kind: 'first-month', on: '2026-12-20' },
      { kind: 'quarter', on: '2027-02-20', season: 'winter' },
      { kind: 'quarter', on: '2027-05-20', season: 'spring' },
      { kind: 'quarter', on: '2027-08-20', season: 'summer' },
      { kind: 'year', on: '2027-11-20' },
    ])
    expect(calls).toHaveLength(14)
    expect(calls.at(-1)).toEqual({ kind: 'year', on: '2029-11-20' })
  })

  it('are made one after another', () => {
    const [first, second, ...rest] = planCalls(day('2026-11-20'))
    if (first === undefined) throw new Error('a hand-over plans calls')
    const done = { at: at('10:00'), by: anId<'Staff'>(), isReached: true, words: '都好' }
    expect(nextCall([{ ...first, done }, ...(second ? [second] : []), ...rest])).toBe(second)
    expect(nextCall([{ ...first, done }])).toBeUndefined()
  })

  it.each([
    ['2026-03-01', 'spring'],
    ['2026-06-01', 'summer'],
    ['2026-09-01', 'autumn'],
    ['2026-12-01', 'winter'],
    ['2027-02-28', 'winter'],
  ])('of %s speak of %s', (on, season) => {
    expect(seasonOf(day(on))).toBe(season)
  })
})
