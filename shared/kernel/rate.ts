import { formatDecimal, parseDecimal, trimDecimals } from './decimal-text.ts'
import { type Money, money } from './money.ts'
import { fail, ok, type Result } from './result.ts'
import { divideHalfUp, multiplyThenDivide } from './rounding.ts'

declare const basisPointsBrand: unique symbol

/** A rate in hundredths of a percent: 1300 is 13%. Never below zero. */
export type BasisPoints = number & { readonly [basisPointsBrand]: true }

/** Why a typed rate could not be taken. */
export type RateProblem =
  | 'rate.not-a-number'
  | 'rate.too-many-decimals'
  | 'rate.negative'
  | 'rate.too-large'

const WHOLE = 10_000

/** The highest rate that may be typed: 1000%, so that a slip of the point is noticed. */
export const HIGHEST_RATE = 10 * WHOLE

/** `hundredthsOfPercent` as BasisPoints. Throws a RangeError unless a whole number from 0. */
export function basisPoints(hundredthsOfPercent: number): BasisPoints {
  if (!Number.isSafeInteger(hundredthsOfPercent) || hundredthsOfPercent < 0) {
    throw new RangeError(`A rate must be whole basis points from 0, got ${hundredthsOfPercent}`)
  }
  return (hundredthsOfPercent + 0) as BasisPoints
}

/** Reads a typed percentage, with or without its sign: `13`, `13%`, `８．２５％`. Never rounds. */
export function parseRate(text: string): Result<BasisPoints, RateProblem> {
  const decimal = parseDecimal(text.trim().replace(/\s*[%％]$/, ''), 2)
  if (!decimal.ok) return fail(`rate.${decimal.code}`, decimal.detail)
  if (decimal.value < 0) return fail('rate.negative')
  if (decimal.value > HIGHEST_RATE) return fail('rate.too-large', { most: '1000%' })
  return ok(basisPoints(decimal.value))
}

/** A rate as people write it: `13%`, `8.25%`. */
export function formatRate(rate: BasisPoints): string {
  return `${trimDecimals(formatDecimal(rate, 2))}%`
}

/** `rate` of `amount`, rounded once, half-up (away from zero for refunds). */
export function applyRate(amount: Money, rate: BasisPoints): Money {
  return money(multiplyThenDivide(amount, rate, WHOLE))
}

/** The `part` of `whole` as a rate, half-up; undefined of nothing. Both from 0. */
export function rateOf(part: number, whole: number): BasisPoints | undefined {
  if (whole === 0) return undefined
  return basisPoints(divideHalfUp(BigInt(part) * BigInt(WHOLE), whole))
}
