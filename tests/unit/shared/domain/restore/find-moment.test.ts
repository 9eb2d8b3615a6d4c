import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMoment, type JournalPoint } from '#shared/domain/restore/find-moment.ts'
import { type Instant, instantOf } from '#shared/kernel/instant.ts'

const at = (time: string): Instant => `2026-11-26T${time}:00.000Z` as Instant
const saves = (...times: readonly Instant[]): JournalPoint[] =>
  times.map((each, index) => ({ seq: index + 1, at: each }))

describe('the last save of a moment', () => {
  it('is the last one made until then', () => {
    const points = saves(at('09:00'), at('09:40'), at('10:05'))
    expect(findMoment(points, at('09:50'))?.seq).toBe(2)
    expect(findMoment(points, at('09:40'))?.seq).toBe(2)
    expect(findMoment(points, at('23:00'))?.seq).toBe(3)
  })

  it('is none before the shop wrote anything down', () => {
    expect(findMoment(saves(at('09:00')), at('08:59'))).toBeUndefined()
    expect(findMoment([], at('08:59'))).toBeUndefined()
  })

  it('does not take a morning dated years back by an empty battery for yesterday', () => {
    const points = saves(
      at('17:30'),
      at('17:58'),
      '2020-01-01T00:01:00.000Z' as Instant,
      '2020-01-01T00:09:00.000Z' as Instant,
      '2026-11-27T00:20:00.000Z' as Instant,
    )
    expect(findMoment(points, at('20:00'))?.seq).toBe(2)
  })

  it('still reaches what came after an hour dated a year ahead', () => {
    const points = saves(
      at('09:00'),
      '2027-11-26T09:10:00.000Z' as Instant,
      at('10:00'),
      at('11:00'),
    )
    expect(findMoment(points, at('10:30'))?.seq).toBe(3)
    expect(findMoment(points, at('09:30'))?.seq).toBe(1)
  })

  it('takes both of two saves that overtook each other', () => {
    const points: JournalPoint[] = [
      { seq: 1, at: '2026-11-26T09:00:00.030Z' as Instant },
      { seq: 2, at: '2026-11-26T09:00:00.010Z' as Instant },
    ]
    expect(findMoment(points, at('09:01'))?.seq).toBe(2)
  })

  it('of a clock that goes forward is the last at or before it, whatever the times', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5_000_000), { minLength: 1, maxLength: 40 }),
        fc.nat(5_000_000),
        (offsets, asked) => {
          const times = [...offsets].sort((a, b) => a - b).map((ms) => instantOf(1.7e12 + ms))
          const moment = instantOf(1.7e12 + asked)
          const expected = times.filter((each) => each <= moment).length
          expect(findMoment(saves(...times), moment)?.seq ?? 0).toBe(expected)
        },
      ),
    )
  })

  it('is never a save that says a later time, however the clock was set', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000_000), { maxLength: 40 }), fc.nat(5_000_000), (all, ask) => {
        const points = saves(...all.map((ms) => instantOf(1.7e12 + ms)))
        const found = findMoment(points, instantOf(1.7e12 + ask))
        if (found === undefined) expect(all.every((ms) => ms > ask)).toBe(true)
        else expect(found.at <= instantOf(1.7e12 + ask)).toBe(true)
      }),
    )
  })
})
