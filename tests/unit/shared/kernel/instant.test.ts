import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixedClock, systemClock } from '#shared/kernel/clock.ts'
import { day } from '#shared/kernel/day.ts'
import {
  addMinutes,
  atLocal,
  compareInstants,
  dayOf,
  epochMsOf,
  formatDateTime,
  formatDay,
  formatNearTime,
  formatTime,
  instant,
  instantOf,
  minutesBetween,
} from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'

const CHINA = 480
const moments = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(instantOf)

describe('an instant', () => {
  test.each([
    ['2026-11-20T09:06:00+08:00', '2026-11-20T01:06:00.000Z'],
    ['2026-11-20T09:06+0800', '2026-11-20T01:06:00.000Z'],
    ['2026-11-20T01:06:00Z', '2026-11-20T01:06:00.000Z'],
    ['2026-11-20T01:06:00.1239Z', '2026-11-20T01:06:00.123Z'],
    ['2026-11-20T01:06:00.5Z', '2026-11-20T01:06:00.500Z'],
    ['2026-11-19T20:06:00-05:00', '2026-11-20T01:06:00.000Z'],
    ['2026-11-20T05:30:00+05:30', '2026-11-20T00:00:00.000Z'],
  ])('%s is %s', (text, utc) => {
    expect(unwrap(instant(text))).toBe(utc)
  })

  test.each([
    ['2026-11-20T09:06:00'],
    ['2026-11-20'],
    ['2026-02-30T09:06:00Z'],
    ['2026-11-20T24:00:00Z'],
    ['2026-11-20T09:60:00Z'],
    ['2026-11-20 09:06:00Z'],
    ['Fri, 20 Nov 2026 01:06:00 GMT'],
    [''],
  ])('%j is none', (text) => {
    expect(instant(text)).toEqual({ ok: false, code: 'instant.not-an-instant' })
  })

  test('is shown in the shop’s time, over midnight too', () => {
    const late = unwrap(instant('2026-11-20T16:30:59Z'))
    expect(formatDateTime(late, CHINA)).toBe('2026-11-21 00:30')
    expect(formatTime(late, CHINA)).toBe('00:30')
    expect(formatDay(late, CHINA)).toBe('2026-11-21')
    expect(dayOf(late, 0)).toBe('2026-11-20')
    expect(dayOf(late, -1020)).toBe('2026-11-19')
  })

  test('is made from a day and a time at the shop', () => {
    expect(atLocal(day('2026-11-20'), '09:06', CHINA)).toBe('2026-11-20T01:06:00.000Z')
    expect(atLocal(day('2026-11-20'), '00:30', CHINA)).toBe('2026-11-19T16:30:00.000Z')
    expect(() => atLocal(day('2026-11-20'), '9:06', CHINA)).toThrow(RangeError)
    expect(() => atLocal(day('2026-11-20'), '24:00', CHINA)).toThrow(RangeError)
  })

  test('counts minutes there and back, seconds cut off', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -100_000, max: 100_000 }), (from, minutes) => {
        expect(minutesBetween(from, addMinutes(from, minutes))).toBe(minutes)
      }),
    )
    const from = unwrap(instant('2026-11-20T01:06:00Z'))
    expect(minutesBetween(from, unwrap(instant('2026-11-20T01:07:59Z')))).toBe(1)
    expect(minutesBetween(from, unwrap(instant('2026-11-20T01:05:30Z')))).toBe(0)
  })

  test('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(Math.sign(compareInstants(a, b))).toBe(Math.sign(epochMsOf(a) - epochMsOf(b)))
      }),
    )
  })

  test('cannot be made of nonsense', () => {
    expect(() => instantOf(Number.NaN)).toThrow(RangeError)
    expect(() => instantOf(8e15)).toThrow(RangeError)
  })
})

describe('a clock', () => {
  test('stands still where it is fixed', () => {
    const at = unwrap(instant('2026-11-20T01:06:00Z'))
    expect(fixedClock(at).now()).toBe(at)
  })

  test('otherwise goes with the machine', () => {
    const before = Date.now()
    const now = epochMsOf(systemClock.now())
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
  })
})

test('a near time is the hour alone today, with its day on any other', () => {
  const now = unwrap(instant('2026-11-20T11:48:00+08:00'))
  const near = (text: string): string => formatNearTime(unwrap(instant(text)), now, 480)
  expect(near('2026-11-20T16:30:00+08:00')).toBe('16:30')
  expect(near('2026-11-22T12:30:00+08:00')).toBe('11-22 12:30')
  // Half past midnight at the shop is still the day before in UTC.
  expect(near('2026-11-20T00:30:00+08:00')).toBe('00:30')
})
