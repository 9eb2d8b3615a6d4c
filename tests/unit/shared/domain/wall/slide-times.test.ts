import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDue, type SlideTimes } from '#shared/domain/wall/slide-times.ts'
import { addDays, day, weekday } from '#shared/kernel/day.ts'
import { addMinutes, atLocal } from '#shared/kernel/instant.ts'

const BEIJING = 480
const MINUTES_PER_DAY = 1440
/** A Friday. */
const FRIDAY = day('2026-11-27')
const at = (time: string, on = FRIDAY) => atLocal(on, time, BEIJING)

describe('when a slide may be played', () => {
  it.each<[what: string, times: SlideTimes, time: string, isPlayed: boolean]>([
    ['no bounds', {}, '03:00', true],
    ['in its hours', { from: '09:00', until: '18:00' }, '09:00', true],
    ['its end is not part of it', { from: '09:00', until: '18:00' }, '18:00', false],
    ['before its hours', { from: '09:00', until: '18:00' }, '08:59', false],
    ['only from', { from: '17:00' }, '16:59', false],
    ['only until', { until: '12:00' }, '11:59', true],
    ['equal times are the whole day', { from: '09:00', until: '09:00' }, '03:00', true],
    ['on its weekday', { weekdays: [5] }, '12:00', true],
    ['on another weekday', { weekdays: [6, 7] }, '12:00', false],
    ['from its first day', { fromDay: FRIDAY }, '00:00', true],
    ['not before its first day', { fromDay: day('2026-11-28') }, '12:00', false],
    ['on its last day', { untilDay: FRIDAY }, '23:59', true],
    ['not after its last day', { untilDay: day('2026-11-26') }, '12:00', false],
    ['over midnight, the evening', { from: '22:00', until: '02:00', weekdays: [5] }, '23:00', true],
    ['over midnight, not by noon', { from: '22:00', until: '02:00' }, '12:00', false],
  ])('%s', (_what, times, time, isPlayed) => {
    expect(isDue(times, at(time), BEIJING)).toBe(isPlayed)
  })

  it('counts the hours after midnight to the evening before', () => {
    const night: SlideTimes = { from: '22:00', until: '02:00', weekdays: [5], untilDay: FRIDAY }
    expect(isDue(night, at('01:00', addDays(FRIDAY, 1)), BEIJING)).toBe(true)
    expect(isDue(night, at('01:00'), BEIJING)).toBe(false)
  })

  it('goes by the shop’s clock, not by the machine’s', () => {
    // 01:00 in Beijing is still the day before in London.
    const times: SlideTimes = { fromDay: FRIDAY, untilDay: FRIDAY }
    expect(isDue(times, at('01:00'), BEIJING)).toBe(true)
    expect(isDue(times, at('01:00'), 0)).toBe(false)
  })

  const minute = fc.integer({ min: 0, max: MINUTES_PER_DAY - 1 })
  const clock = (of: number) =>
    `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`

  it('plays exactly as many minutes of a day as its hours are long', () => {
    fc.assert(
      fc.property(minute, minute, (from, until) => {
        fc.pre(from !== until)
        const times = { from: clock(from), until: clock(until) }
        let played = 0
        for (let passed = 0; passed < MINUTES_PER_DAY; passed += 1) {
          if (isDue(times, addMinutes(at('00:00'), passed), BEIJING)) played += 1
        }
        expect(played).toBe((until - from + MINUTES_PER_DAY) % MINUTES_PER_DAY)
      }),
      { numRuns: 25 },
    )
  })

  it('is played on its weekdays and on no others', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), minute, (weekdays, ahead, time) => {
        const on = addDays(FRIDAY, ahead)
        const isPlayed = isDue({ weekdays }, at(clock(time), on), BEIJING)
        expect(isPlayed).toBe(weekdays.includes(weekday(on)))
      }),
    )
  })
})
