import { describe, expect, test } from 'vitest'
import { money } from '#shared/kernel/money.ts'
import { applyRate, basisPoints, formatRate, parseRate, rateOf } from '#shared/kernel/rate.ts'
import { unwrap } from '#shared/kernel/result.ts'

describe('a rate', () => {
  test.each([
    ['13', 1300, '13%'],
    ['13%', 1300, '13%'],
    ['８．２５％', 825, '8.25%'],
    ['0', 0, '0%'],
    ['100', 10_000, '100%'],
    ['5.50', 550, '5.5%'],
  ])('%s is %i basis points, shown as %s', (text, points, shown) => {
    expect(unwrap(parseRate(text))).toBe(points)
    expect(formatRate(basisPoints(points))).toBe(shown)
  })

  test.each([
    ['', 'rate.not-a-number'],
    ['%', 'rate.not-a-number'],
    ['1.234', 'rate.too-many-decimals'],
    ['-5', 'rate.negative'],
    ['1001', 'rate.too-large'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseRate(text)).toMatchObject({ ok: false, code })
  })

  test.each([
    [10_000, 1300, 1300],
    [1, 5000, 1],
    [-1, 5000, -1],
    [1, 4999, 0],
    [137_600, 600, 8256],
  ])('of %i at %i basis points is %i', (amount, rate, expected) => {
    expect(applyRate(money(amount), basisPoints(rate))).toBe(expected)
  })

  test('is a share of a whole, and of nothing there is none', () => {
    expect(rateOf(1, 3)).toBe(3333)
    expect(rateOf(2, 3)).toBe(6667)
    expect(rateOf(0, 0)).toBeUndefined()
    expect(() => basisPoints(-1)).toThrow(RangeError)
  })
})
