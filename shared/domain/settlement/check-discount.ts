import type { Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Bill } from './bill.ts'

/** Small change a bill may waive (抹零) ends below one major unit. Minor units. */
export const MOST_ROUNDING = 99

export type DiscountProblem =
  | 'bill.discount-negative'
  | 'bill.discount-too-large'
  | 'bill.rounding-out-of-range'

/**
 * Whether discount and waived change can be taken from `gross`. A discount below zero would be a
 * charge nobody agreed to; one above gross would pay the customer.
 */
export function checkDiscount(
  { discount, rounding }: Pick<Bill, 'discount' | 'rounding'>,
  gross: Money,
): Result<null, DiscountProblem> {
  if (discount < 0) return fail('bill.discount-negative')
  if (rounding < 0 || rounding > MOST_ROUNDING) {
    return fail('bill.rounding-out-of-range', { most: MOST_ROUNDING })
  }
  if (discount + rounding > gross) return fail('bill.discount-too-large', { discount, gross })
  return ok(null)
}
