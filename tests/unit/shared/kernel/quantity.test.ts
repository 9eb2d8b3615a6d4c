import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { money } from '#shared/kernel/money.ts'
import {
  formatQuantity,
  MOST_QUANTITY,
  parseQuantity,
  priceQuantity,
  quantity,
} from '#shared/kernel/quantity.ts'
import { unwrap } from '#shared/kernel/result.ts'

describe('a quantity', () => {
  test.each([
    ['4.2', 4200, '4.2'],
    ['4', 4000, '4'],
    ['100', 100_000, '100'],
    ['0.125', 125, '0.125'],
    ['10.50', 10_500, '10.5'],
    ['99,999', 99_999_000, '99999'],
  ])('%s is %i thousandths, shown as %s', (text, thousandths, shown) => {
    expect(unwrap(parseQuantity(text))).toBe(thousandths)
    expect(formatQuantity(quantity(thousandths))).toBe(shown)
  })

  test.each([
    ['', 'quantity.not-a-number'],
    ['4L', 'quantity.not-a-number'],
    ['0', 'quantity.not-positive'],
    ['-1', 'quantity.not-positive'],
    ['0.0001', 'quantity.too-many-decimals'],
    ['99999.001', 'quantity.too-large'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseQuantity(text)).toMatchObject({ ok: false, code })
  })

  test('is above zero and whole', () => {
    expect(() => quantity(0)).toThrow(RangeError)
    expect(() => quantity(1.5)).toThrow(RangeError)
  })

  test('4.2 litres of oil at 68.50 cost 287.70', () => {
    expect(priceQuantity(quantity(4200), money(6850))).toBe(28_770)
  })

  test('one price is rounded once, half away from zero, refunds alike', () => {
    expect(priceQuantity(quantity(500), money(1))).toBe(1)
    expect(priceQuantity(quantity(500), money(-1))).toBe(-1)
  })

  test('a line is never off by more than half a minor unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MOST_QUANTITY }),
        fc.integer({ min: -50_000_000, max: 50_000_000 }),
        (amount, price) => {
          const exact = BigInt(amount) * BigInt(price)
          const error = BigInt(priceQuantity(quantity(amount), money(price))) * 1000n - exact
          expect(error <= 500n && error >= -500n).toBe(true)
        },
      ),
    )
  })

  test('what is shown reads back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_QUANTITY }), (amount) => {
        expect(unwrap(parseQuantity(formatQuantity(quantity(amount))))).toBe(amount)
      }),
    )
  })
})
