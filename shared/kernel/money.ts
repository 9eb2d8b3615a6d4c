import { parseDecimal } from './decimal-text.ts'
import { toHalfWidth } from './half-width.ts'
import { fail, ok, type Result } from './result.ts'

declare const moneyBrand: unique symbol

/** An amount in whole minor units (分, cents) of the shop's currency; may be negative. */
export type Money = number & { readonly [moneyBrand]: true }

/** The currencies a shop may keep its books in (ISO 4217). One shop uses one. */
export type Currency = 'CNY' | 'TWD' | 'HKD'

/** Why a typed amount could not be taken. */
export type MoneyProblem = 'money.not-a-number' | 'money.too-many-decimals' | 'money.too-large'

/** The largest amount that may be typed: 999,999,999,999.99, well inside exact integers. */
export const LARGEST_TYPED_MONEY = 99_999_999_999_999

/** `minorUnits` as Money. Throws a RangeError unless it is an exact integer: floats are bugs. */
export function money(minorUnits: number): Money {
  if (!Number.isSafeInteger(minorUnits)) {
    throw new RangeError(`Money must be whole minor units, got ${minorUnits}`)
  }
  // Adding 0 turns −0 into 0, which would otherwise print a minus and fail equality in tests.
  return (minorUnits + 0) as Money
}

/** Nothing. */
export const ZERO: Money = money(0)

/** `a + b`. Throws a RangeError beyond exact integers. */
export function add(a: Money, b: Money): Money {
  return money(a + b)
}

/** `a − b`. Throws a RangeError beyond exact integers. */
export function subtract(a: Money, b: Money): Money {
  return money(a - b)
}

/** The sum of all, ZERO of none. Throws a RangeError beyond exact integers. */
export function sum(amounts: readonly Money[]): Money {
  return amounts.reduce(add, ZERO)
}

/** The same amount the other way round. */
export function negate(amount: Money): Money {
  return money(-amount)
}

/** Whether the amount is below zero. */
export function isNegative(amount: Money): boolean {
  return amount < 0
}

/** Below 0, 0 or above 0, for sorting. */
export function compare(a: Money, b: Money): number {
  return a - b
}

/**
 * Reads a typed amount in major units (yuan, dollars): `1376`, `1,376.5`, `￥１３７６．００`, `1376元`.
 * Never rounds: more than two decimals is a failure the person must settle.
 */
export function parseMoney(text: string): Result<Money, MoneyProblem> {
  const withoutSymbol = toHalfWidth(text)
    .trim()
    .replace(/^([-+\u2212]?)\s*(?:[¥￥]|NT\$|HK\$|\$|CNY|RMB|TWD|HKD)\s*/i, '$1')
    .replace(/\s*[元圆圓]$/, '')
  const decimal = parseDecimal(withoutSymbol, 2)
  if (!decimal.ok) {
    return decimal.code === 'too-large' ? tooLarge() : fail(`money.${decimal.code}`, decimal.detail)
  }
  return Math.abs(decimal.value) > LARGEST_TYPED_MONEY ? tooLarge() : ok(money(decimal.value))
}

function tooLarge(): Result<never, MoneyProblem> {
  return fail('money.too-large', { mostMinorUnits: LARGEST_TYPED_MONEY })
}
