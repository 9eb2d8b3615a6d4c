import { formatDecimal, parseDecimal } from './decimal-text.ts'
import { type Money, money } from './money.ts'
import { fail, ok, type Result } from './result.ts'
import { multiplyThenDivide } from './rounding.ts'

declare const hoursBrand: unique symbol

/** Quota labour time (工时, not clock time) in hundredths of an hour: 50 is half an hour. */
export type Hours = number & { readonly [hoursBrand]: true }

/** Why typed hours could not be taken. */
export type HoursProblem =
  | 'hours.not-a-number'
  | 'hours.too-many-decimals'
  | 'hours.negative'
  | 'hours.too-large'

const PER_HOUR = 100

/** The most hours one line may carry: 999.99. */
export const MOST_HOURS = 99_999

/** `hundredths` as Hours. Throws a RangeError unless it is a whole number from 0. */
export function hours(hundredths: number): Hours {
  if (!Number.isSafeInteger(hundredths) || hundredths < 0) {
    throw new RangeError(`Hours must be whole hundredths from 0, got ${hundredths}`)
  }
  return (hundredths + 0) as Hours
}

/** Reads typed hours, 0 to 999.99: `0.5`, `１．２５`. Never rounds. */
export function parseHours(text: string): Result<Hours, HoursProblem> {
  const decimal = parseDecimal(text, 2)
  if (!decimal.ok) return fail(`hours.${decimal.code}`, decimal.detail)
  if (decimal.value < 0) return fail('hours.negative')
  if (decimal.value > MOST_HOURS) return fail('hours.too-large', { most: '999.99' })
  return ok(hours(decimal.value))
}

/** Hours with both decimals: `0.50`, `12.00`. */
export function formatHours(time: Hours): string {
  return formatDecimal(time, 2)
}

/** The sum of all, none of none. */
export function sumHours(list: readonly Hours[]): Hours {
  return hours(list.reduce<number>((total, time) => total + time, 0))
}

/** Labour price: hours × rate per hour (minor units), rounded once, half-up. */
export function priceHours(time: Hours, ratePerHour: Money): Money {
  return money(multiplyThenDivide(time, ratePerHour, PER_HOUR))
}
