import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatHours,
  hours,
  MOST_HOURS,
  parseHours,
  priceHours,
  sumHours,
} from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'

describe('quota hours', () => {
  test.each([
    ['0.5', 50, '0.50'],
    ['１．２５', 125, '1.25'],
    ['0', 0, '0.00'],
    ['999.99', 99_999, '999.99'],
  ])('%s is %i hundredths, shown as %s', (text, hundredths, shown) => {
    expect(unwrap(parseHours(text))).toBe(hundredths)
    expect(formatHours(hours(hundredths))).toBe(shown)
  })

  test.each([
    ['', 'hours.not-a-number'],
    ['half', 'hours.not-a-number'],
    ['0.125', 'hours.too-many-decimals'],
    ['-1', 'hours.negative'],
    ['1000', 'hours.too-large'],
    ['9'.repeat(30), 'hours.too-large'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseHours(text)).toMatchObject({ ok: false, code })
  })

  test('are whole hundredths from 0', () => {
    expect(() => hours(0.5)).toThrow(RangeError)
    expect(() => hours(-1)).toThrow(RangeError)
    expect(sumHours([hours(50), hours(120)])).toBe(170)
    expect(sumHours([])).toBe(0)
  })

  test.each([
    [50, 12_000, 6000],
    [33, 1, 0],
    [50, 1, 1],
    [33, 12_050, 3977],
  ])('%i hundredths at %i an hour cost %i', (time, rate, price) => {
    expect(priceHours(hours(time), money(rate))).toBe(price)
  })

  test('a line is never off by more than half a minor unit', () => {
    fc.assert(
      fc.property(fc.nat(MOST_HOURS), fc.nat(10_000_000), (time, rate) => {
        const error =
          BigInt(priceHours(hours(time), money(rate))) * 100n - BigInt(time) * BigInt(rate)
        expect(error <= 50n && error > -50n).toBe(true)
      }),
    )
  })
})
