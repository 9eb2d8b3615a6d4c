import { formatDecimal, parseDecimal, trimDecimals } from './decimal-text.ts'
import { type Money, money } from './money.ts'
import { fail, ok, type Result } from './result.ts'
import { multiplyThenDivide } from './rounding.ts'

declare const quantityBrand: unique symbol

/** An amount of goods in thousandths of its unit: 4200 is 4.2 litres. Always above zero. */
export type Quantity = number & { readonly [quantityBrand]: true }

/** Why a typed quantity could not be taken. */
export type QuantityProblem =
  | 'quantity.not-a-number'
  | 'quantity.too-many-decimals'
  | 'quantity.not-positive'
  | 'quantity.too-large'

const PER_UNIT = 1000

/** The most one line may carry: 99 999. */
export const MOST_QUANTITY = 99_999 * PER_UNIT

/** `thousandths` as Quantity. Throws a RangeError unless it is a whole number above 0. */
export function quantity(thousandths: number): Quantity {
  if (!Number.isSafeInteger(thousandths) || thousandths <= 0) {
    throw new RangeError(`Quantity must be whole thousandths above 0, got ${thousandths}`)
  }
  return thousandths as Quantity
}

/** Reads a typed quantity, above 0 to 99 999, at most three decimals: `4`, `4.2`. Never rounds. */
export function parseQuantity(text: string): Result<Quantity, QuantityProblem> {
  const decimal = parseDecimal(text, 3)
  if (!decimal.ok) return fail(`quantity.${decimal.code}`, decimal.detail)
  if (decimal.value <= 0) return fail('quantity.not-positive')
  if (decimal.value > MOST_QUANTITY) return fail('quantity.too-large', { most: 99_999 })
  return ok(quantity(decimal.value))
}

/** A quantity without decimals that say nothing: `4`, `4.2`, `0.125`. */
export function formatQuantity(amount: Quantity): string {
  return trimDecimals(formatDecimal(amount, 3))
}

/** Line price: quantity × unit price (minor units), rounded once, half-up. */
export function priceQuantity(amount: Quantity, unitPrice: Money): Money {
  return money(multiplyThenDivide(amount, unitPrice, PER_UNIT))
}
