import { type Money, money, subtract, sum } from '#shared/kernel/money.ts'
import { applyRate } from '#shared/kernel/rate.ts'
import { multiplyThenDivide } from '#shared/kernel/rounding.ts'
import type { BuyingRule } from './compute-buying-price.ts'

/** What a used car brings, minor units; either may be below zero. */
export interface UsedMargin {
  /** Price less what the shop paid and put in (毛利). */
  readonly gross: Money
  /**
   * Gross less tax, gifts, commission, warranty, advertising, share of fixed costs, and the interest
   * on the money in the car (净利); a trader gets no gifts and no warranty, nor anybody a commission.
   * Absent where the shop has not said how it reckons.
   */
  readonly net?: Money
}

const WHOLE = 10_000
const YEAR = 365

/** The margins of a car at a price, after so many days in stock. */
export function computeUsedMargin(
  {
    price,
    cost,
    days,
    isForTrader = false,
  }: {
    readonly price: Money
    readonly cost: Money
    readonly days: number
    readonly isForTrader?: boolean
  },
  rule: BuyingRule | undefined,
): UsedMargin {
  const gross = subtract(price, cost)
  if (rule === undefined) return { gross }
  const taken = sum([
    money(multiplyThenDivide(price, rule.taxRate, WHOLE + rule.taxRate)),
    ...(isForTrader ? [] : [rule.gifts, applyRate(price, rule.commissionRate), rule.warranty]),
    rule.advertising,
    rule.fixedCosts,
    money(multiplyThenDivide(cost, rule.interestRate * days, WHOLE * YEAR)),
  ])
  return { gross, net: subtract(gross, taken) }
}
