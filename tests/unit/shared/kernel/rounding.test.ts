import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideHalfUp, multiplyThenDivide } from '#shared/kernel/rounding.ts'

describe('division to the nearest integer', () => {
  test.each([
    [5, 2, 3],
    [-5, 2, -3],
    [5, -2, -3],
    [-5, -2, 3],
    [4, 3, 1],
    [-4, 3, -1],
    [0, 7, 0],
    [-1, 3, 0],
    [149, 100, 1],
    [150, 100, 2],
  ])('%i / %i is %i', (numerator, denominator, expected) => {
    expect(divideHalfUp(numerator, denominator)).toBe(expected)
  })

  test('refuses zero, fractions and answers beyond exact integers', () => {
    expect(() => divideHalfUp(1, 0)).toThrow(RangeError)
    expect(() => divideHalfUp(1.5, 1)).toThrow(RangeError)
    expect(() => divideHalfUp(2n ** 60n, 1)).toThrow(RangeError)
  })

  test('is never off by more than half, and a half goes away from zero', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
        const error = 2n * (BigInt(divideHalfUp(n, d)) * BigInt(d) - BigInt(n))
        const size = error < 0n ? -error : error
        expect(size <= BigInt(d)).toBe(true)
        if (size === BigInt(d)) expect(error > 0n).toBe(n > 0)
      }),
    )
  })

  test('keeps products beyond 2^53 exact', () => {
    // As floats, 9007199254740991 × 3 / 3 is already off.
    expect(multiplyThenDivide(Number.MAX_SAFE_INTEGER, 3, 3)).toBe(Number.MAX_SAFE_INTEGER)
    expect(multiplyThenDivide(94_906_267, 94_906_267, 94_906_267)).toBe(94_906_267)
  })
})
