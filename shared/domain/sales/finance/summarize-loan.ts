import { add, type Money, sum } from '#shared/kernel/money.ts'
import type { BasisPoints } from '#shared/kernel/rate.ts'
import { computeInstalments, computeInterest, type Instalment } from './compute-instalments.ts'
import { checkFinanceTerms, computePrincipal, type FinanceTerms } from './finance-terms.ts'
import { computeTrueYearlyRate } from './true-yearly-rate.ts'

/** A loan as it is told to a buyer. Amounts in minor units. */
export interface LoanSummary {
  readonly terms: FinanceTerms
  readonly principal: Money
  readonly plan: readonly Instalment[]
  /** The first instalment; with equal instalments every one but the last. */
  readonly monthly: Money
  /** The last one, with roundings and the balloon in it. */
  readonly last: Money
  readonly interest: Money
  /** All that is paid for having borrowed: `interest + fee`. */
  readonly cost: Money
  /** All that the buyer pays over the years: `down payment + instalments + fee`. */
  readonly paidInAll: Money
  readonly trueYearlyRate: BasisPoints
}

/** Tells a loan; undefined while its terms do not hang together (`checkFinanceTerms` says why). */
export function summarizeLoan(terms: FinanceTerms | undefined): LoanSummary | undefined {
  if (terms === undefined || !checkFinanceTerms(terms).ok) return undefined
  const plan = computeInstalments(terms)
  const [first, last] = [plan[0], plan.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const interest = computeInterest(plan)
  return {
    terms,
    principal: computePrincipal(terms),
    plan,
    monthly: first.payment,
    last: last.payment,
    interest,
    cost: add(interest, terms.fee),
    paidInAll: sum([terms.downPayment, terms.fee, ...plan.map(({ payment }) => payment)]),
    trueYearlyRate: computeTrueYearlyRate(terms),
  }
}
