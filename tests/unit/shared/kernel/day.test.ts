import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDays,
  day,
  dayOfParts,
  daysBetween,
  monthOf,
  parseDay,
  weekday,
  yearOf,
} from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'

const days = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((shift) => addDays(day('2026-11-22'), shift))

describe('a day', () => {
  test.each([
    ['2026-11-20'],
    ['2026/11/20'],
    ['2026.11.20'],
    ['20261120'],
    ['2026年11月20日'],
    ['２０２６－１１－２０'],
    [' 2026-11-20 '],
  ])('is read from %s', (text) => {
    expect(unwrap(parseDay(text))).toBe('2026-11-20')
  })

  test('is read without leading zeros where there are separators', () => {
    expect(unwrap(parseDay('2026/1/5'))).toBe('2026-01-05')
  })

  test.each([[''], ['明天'], ['26-11-20'], ['2026-11/20'], ['2026-11'], ['2026-11-20T09:00']])(
    '%j is none',
    (text) => {
      expect(parseDay(text)).toEqual({ ok: false, code: 'day.not-a-day' })
    },
  )

  test.each([
    ['2026-02-29'],
    ['2026-02-30'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-04-31'],
    ['2026-01-00'],
  ])('%s is in no calendar', (text) => {
    expect(parseDay(text)).toEqual({ ok: false, code: 'day.no-such-day' })
  })

  test('knows leap years', () => {
    expect(dayOfParts(2028, 2, 29)).toBe('2028-02-29')
    expect(dayOfParts(2100, 2, 29)).toBeUndefined()
    expect(dayOfParts(2000, 2, 29)).toBe('2000-02-29')
  })

  test('written in code must be exact', () => {
    expect(() => day('2026/11/20')).toThrow(RangeError)
    expect(() => day('2026-02-30')).toThrow(RangeError)
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 0, '2026-11-30'],
  ])('%s and %i months is %s', (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected)
  })

  test('counts days there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count)
        expect(addDays(addDays(from, count), -count)).toBe(from)
        expect(Math.sign(compareDays(from, addDays(from, count)))).toBe(Math.sign(-count) + 0)
      }),
    )
  })

  test('counts the week from Monday', () => {
    expect(weekday(day('2026-11-22'))).toBe(7)
    expect(weekday(day('2026-11-23'))).toBe(1)
    expect(weekday(day('1970-01-01'))).toBe(4)
    expect(weekday(day('1969-12-31'))).toBe(3)
  })

  test('gives its year and month', () => {
    expect([yearOf(day('2026-11-22')), monthOf(day('2026-11-22'))]).toEqual([2026, 11])
  })
})
