import { isNegative, type Money, money, subtract, sum, ZERO } from '#shared/kernel/money.ts'
import { applyRate, type BasisPoints } from '#shared/kernel/rate.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { multiplyThenDivide } from '#shared/kernel/rounding.ts'

/** What lies between a used car's sale and the most the shop can give for it. */
export const BUYING_TERMS = [
  'preparation',
  'tax',
  'gifts',
  'commission',
  'warranty',
  'advertising',
  'fixed-costs',
  'profit',
  'interest',
] as const
export type BuyingTerm = (typeof BUYING_TERMS)[number]

/** How the shop reckons with a used car: sums in minor units, rates of the expected sale. */
export interface BuyingRule {
  /** 0.5 % for dealers: 财政部 税务总局公告 2020 年第 17 号, on the price without the tax. [G] */
  readonly taxRate: BasisPoints
  readonly gifts: Money
  readonly commissionRate: BasisPoints
  readonly warranty: Money
  readonly advertising: Money
  readonly fixedCosts: Money
  readonly profitRate: BasisPoints
  /** What the money in stock costs in a year. */
  readonly interestRate: BasisPoints
}

export interface BuyingInput {
  readonly expectedSale: Money
  /** Reconditioning, transport, inspection. */
  readonly preparation: Money
  /** Days the car is expected to stand, from 0. */
  readonly expectedDays: number
}

/** The most the shop can give, and each term that leads to it: `expectedSale − terms = price`. */
export interface BuyingPrice {
  /** Below zero where the car cannot be bought with profit at any price. */
  readonly price: Money
  readonly terms: Readonly<Record<BuyingTerm, Money>>
}

const WHOLE = 10_000
const YEAR = 365

/**
 * The buying price by the shop's formula (U2): expected sale less preparation, tax, gifts,
 * commission, warranty, advertising, share of fixed costs, wanted profit, and the interest on the
 * price itself while the car stands. Interest takes the rounding, so that the terms add up exactly.
 */
export function computeBuyingPrice(input: BuyingInput, rule: BuyingRule): BuyingPrice {
  const { expectedSale, preparation, expectedDays } = input
  const before: Readonly<Record<Exclude<BuyingTerm, 'interest'>, Money>> = {
    preparation,
    tax: money(multiplyThenDivide(expectedSale, rule.taxRate, WHOLE + rule.taxRate)),
    gifts: rule.gifts,
    commission: applyRate(expectedSale, rule.commissionRate),
    warranty: rule.warranty,
    advertising: rule.advertising,
    'fixed-costs': rule.fixedCosts,
    profit: applyRate(expectedSale, rule.profitRate),
  }
  const left = subtract(expectedSale, sum(Object.values(before)))
  // left = price + price × rate × days ÷ 365: the price is what remains when its interest is in it.
  const price = isNegative(left) ? left : withoutInterest(left, rule.interestRate, expectedDays)
  return { price, terms: { ...before, interest: isNegative(left) ? ZERO : subtract(left, price) } }
}

function withoutInterest(left: Money, yearlyRate: BasisPoints, days: number): Money {
  return money(multiplyThenDivide(left, WHOLE * YEAR, WHOLE * YEAR + yearlyRate * days))
}

export type BuyingRuleRefusal = 'appraisal.rule-negative' | 'appraisal.rule-share'

/** A rule that leaves something to give: no sum below zero, and shares of the sale below all of it. */
export function checkBuyingRule(rule: BuyingRule): Result<BuyingRule, BuyingRuleRefusal> {
  const { gifts, warranty, advertising, fixedCosts, commissionRate, profitRate } = rule
  if ([gifts, warranty, advertising, fixedCosts].some(isNegative)) {
    return fail('appraisal.rule-negative')
  }
  return commissionRate + profitRate < WHOLE ? ok(rule) : fail('appraisal.rule-share')
}
