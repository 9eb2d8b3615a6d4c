import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAmount, formatEditableAmount } from '#shared/kernel/format-money.ts'
import {
  add,
  compare,
  isNegative,
  LARGEST_TYPED_MONEY,
  money,
  negate,
  parseMoney,
  subtract,
  sum,
  ZERO,
} from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'

const amounts = fc.integer({ min: -LARGEST_TYPED_MONEY, max: LARGEST_TYPED_MONEY }).map(money)

describe('money', () => {
  test('is whole minor units, nothing else', () => {
    expect(() => money(0.5)).toThrow(RangeError)
    expect(() => money(Number.NaN)).toThrow(RangeError)
    expect(() => money(2 ** 53)).toThrow(RangeError)
    expect(() => add(money(Number.MAX_SAFE_INTEGER), money(1))).toThrow(RangeError)
  })

  test('has no minus zero', () => {
    expect(Object.is(negate(ZERO), 0)).toBe(true)
    expect(Object.is(unwrap(parseMoney('-0')), 0)).toBe(true)
  })

  test('sums the same in any order, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 60 }), (list) => {
        const exact = list.reduce((total, amount) => total + BigInt(amount), 0n)
        expect(BigInt(sum(list))).toBe(exact)
        expect(sum([...list].reverse())).toBe(sum(list))
      }),
    )
  })

  test('taking away undoes adding', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(a)
        expect(add(a, negate(a))).toBe(ZERO)
      }),
    )
  })

  test('compares and knows what is owed back', () => {
    expect([money(3), money(-1), money(2)].sort(compare)).toEqual([-1, 2, 3])
    expect(isNegative(money(-1))).toBe(true)
    expect(isNegative(ZERO)).toBe(false)
  })
})

describe('a typed amount', () => {
  test.each([
    ['1376', 137_600],
    ['1,376.00', 137_600],
    ['1376.5', 137_650],
    ['￥1,376.00', 137_600],
    ['¥ 1376', 137_600],
    ['１３７６．０５', 137_605],
    ['￥１，３７６', 137_600],
    ['1376。5', 137_650],
    ['1376元', 137_600],
    ['NT$4,820', 482_000],
    ['HK$20.10', 2010],
    ['-20', -2000],
    ['\u221220.00', -2000],
    ['-¥20', -2000],
    ['.5', 50],
    ['5.', 500],
    ['  7 ', 700],
    ['999,999,999,999.99', LARGEST_TYPED_MONEY],
  ])('%s is %i minor units', (text, expected) => {
    expect(unwrap(parseMoney(text))).toBe(expected)
  })

  test.each([
    [''],
    ['.'],
    ['-'],
    ['一百'],
    ['12a'],
    ['1e3'],
    ['1.2.3'],
    ['1,5'],
    ['1,37,6'],
    ['1376,'],
    ['--5'],
    ['0x10'],
  ])('%j is no number', (text) => {
    expect(parseMoney(text)).toMatchObject({ ok: false, code: 'money.not-a-number' })
  })

  test('is never rounded behind the person’s back', () => {
    expect(parseMoney('1.005')).toEqual({
      ok: false,
      code: 'money.too-many-decimals',
      detail: { most: 2 },
    })
  })

  test.each([['1000000000000'], ['-1000000000000'], ['9'.repeat(40)]])(
    '%s is too large',
    (text) => {
      expect(parseMoney(text)).toMatchObject({ ok: false, code: 'money.too-large' })
    },
  )

  test('as shown, and as put into a field, it reads back the same', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('CNY', 'TWD', 'HKD'), (amount, currency) => {
        expect(unwrap(parseMoney(formatAmount(amount, currency)))).toBe(amount)
        expect(unwrap(parseMoney(formatEditableAmount(amount, currency)))).toBe(amount)
      }),
    )
  })
})
