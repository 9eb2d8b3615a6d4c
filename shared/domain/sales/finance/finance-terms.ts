import { compare, isNegative, type Money, subtract, ZERO } from '#shared/kernel/money.ts'
import type { BasisPoints } from '#shared/kernel/rate.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/**
 * How a car loan is paid back: 等额本息 pays the same sum every month, 等额本金 the same part of the
 * loan every month and the interest on what is left.
 */
export type RepaymentMethod = 'equal-instalment' | 'equal-principal'

/** What a buyer and a lender agree on. Amounts in minor units. */
export interface FinanceTerms {
  readonly method: RepaymentMethod
  /** What the car and all that is financed with it costs. */
  readonly price: Money
  readonly downPayment: Money
  /** 尾款: a part of the loan that is paid at once with the last instalment; ZERO where none is. */
  readonly balloon: Money
  /** Number of monthly instalments, from 1. */
  readonly months: number
  /** The contract's nominal yearly rate; a twelfth of it is charged each month. 0 for 免息. */
  readonly yearlyRate: BasisPoints
  /** 手续费: what the lender takes at the start and does not lend. Part of the true yearly rate. */
  readonly fee: Money
}

/** Why terms cannot be calculated with. */
export type FinanceRefusal =
  | 'finance.price-missing'
  | 'finance.down-payment-range'
  | 'finance.nothing-to-lend'
  | 'finance.balloon-range'
  | 'finance.months-range'
  | 'finance.fee-range'

/** The longest a car loan runs here: 汽车贷款管理办法 (2017) allows five years. [G] */
export const MOST_MONTHS = 60

/** What the lender pays out for the car, minor units: price less down payment. */
export function computePrincipal({
  price,
  downPayment,
}: Pick<FinanceTerms, 'price' | 'downPayment'>): Money {
  return subtract(price, downPayment)
}

/** Whether terms hang together; gives them back, or the first thing that does not. */
export function checkFinanceTerms(terms: FinanceTerms): Result<FinanceTerms, FinanceRefusal> {
  const { price, downPayment, balloon, months, fee } = terms
  if (compare(price, ZERO) <= 0) return fail('finance.price-missing')
  if (isNegative(downPayment) || compare(downPayment, price) > 0) {
    return fail('finance.down-payment-range', { price })
  }
  const principal = computePrincipal(terms)
  if (compare(principal, ZERO) === 0) return fail('finance.nothing-to-lend')
  if (isNegative(balloon) || compare(balloon, principal) >= 0) {
    return fail('finance.balloon-range', { principal })
  }
  if (!Number.isSafeInteger(months) || months < 1 || months > MOST_MONTHS) {
    return fail('finance.months-range', { most: MOST_MONTHS })
  }
  // A fee as large as the loan would leave the buyer nothing to pay interest on.
  if (isNegative(fee) || compare(fee, principal) >= 0) {
    return fail('finance.fee-range', { principal })
  }
  return ok(terms)
}
