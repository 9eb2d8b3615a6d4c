import { type Money, subtract } from '#shared/kernel/money.ts'
import { type BasisPoints, basisPoints } from '#shared/kernel/rate.ts'
import { computeInstalments, type Instalment } from './compute-instalments.ts'
import { computePrincipal, type FinanceTerms } from './finance-terms.ts'

/** Rates above this are told as this: 1000 % a year is no loan any more. */
const HIGHEST_MONTHLY = 0.2213

/**
 * The yearly rate a buyer really pays (年化利率, compound, by the internal rate of return): what the
 * lender hands over less its fee against the instalments. Lenders have to state it
 * (中国人民银行公告〔2021〕第3号 [G]). In basis points, half-up; 0 where nothing is asked for the money.
 */
export function computeTrueYearlyRate(terms: FinanceTerms): BasisPoints {
  const received = subtract(computePrincipal(terms), terms.fee)
  const monthly = solveMonthlyRate(received, computeInstalments(terms))
  return basisPoints(Math.round(((1 + monthly) ** 12 - 1) * 10_000))
}

/** Bisection: the value of the payments falls as the rate grows, so it cannot miss. */
function solveMonthlyRate(received: Money, plan: readonly Instalment[]): number {
  let low = 0
  let high = HIGHEST_MONTHLY
  if (valueAt(plan, low) <= received) return low
  // Sixty halvings leave less than a float can tell apart.
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2
    if (valueAt(plan, middle) > received) low = middle
    else high = middle
  }
  return high
}

/** What the payments are worth on the day of the loan. Horner's way, from the last to the first. */
function valueAt(plan: readonly Instalment[], monthly: number): number {
  return plan.reduceRight((value, { payment }) => (value + payment) / (1 + monthly), 0)
}
