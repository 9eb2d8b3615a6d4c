import { add, compare, type Money, money, subtract, ZERO } from '#shared/kernel/money.ts'
import type { BasisPoints } from '#shared/kernel/rate.ts'
import { divideHalfUp, multiplyThenDivide } from '#shared/kernel/rounding.ts'
import { computePrincipal, type FinanceTerms } from './finance-terms.ts'

/** One line of the repayment plan, minor units: `principal + interest = payment`. */
export interface Instalment {
  /** From 1. */
  readonly number: number
  readonly payment: Money
  readonly principal: Money
  readonly interest: Money
  /** What is still owed after it. */
  readonly left: Money
}

/** A yearly rate in basis points is charged by twelfths: `rate / MONTHLY` of what is owed. */
const MONTHLY = 12 * 10_000

/**
 * The repayment plan of terms that `checkFinanceTerms` let pass. Each month's interest is rounded
 * once, half-up; the last instalment takes the roundings and the balloon, so that the principals
 * always add up to the loan.
 */
export function computeInstalments(terms: FinanceTerms): Instalment[] {
  const { months, yearlyRate } = terms
  const level = levelOf(terms)
  const plan: Instalment[] = []
  let left = computePrincipal(terms)
  for (let number = 1; number <= months; number += 1) {
    const interest = interestOf(left, yearlyRate)
    const usual = terms.method === 'equal-instalment' ? subtract(level, interest) : level
    const principal = number === months || compare(usual, left) > 0 ? left : usual
    left = subtract(left, principal)
    plan.push({ number, principal, interest, payment: add(principal, interest), left })
  }
  return plan
}

/** All interest of a plan, minor units. */
export function computeInterest(plan: readonly Pick<Instalment, 'interest'>[]): Money {
  return plan.reduce((total, { interest }) => add(total, interest), ZERO)
}

/**
 * What stays the same every month: the payment (等额本息), or the part of the loan (等额本金). The
 * annuity is worked out in whole numbers: a power of a float would be off by a cent in long loans.
 */
function levelOf(terms: FinanceTerms): Money {
  const principal = computePrincipal(terms)
  const { months, yearlyRate, balloon } = terms
  const spread = subtract(principal, balloon)
  if (terms.method === 'equal-principal' || yearlyRate === 0) {
    return money(divideHalfUp(spread, months))
  }
  const grown = BigInt(MONTHLY + yearlyRate) ** BigInt(months)
  const flat = BigInt(MONTHLY) ** BigInt(months)
  const owed = BigInt(principal) * grown - BigInt(balloon) * flat
  return money(divideHalfUp(owed * BigInt(yearlyRate), BigInt(MONTHLY) * (grown - flat)))
}

function interestOf(left: Money, yearlyRate: BasisPoints): Money {
  return money(multiplyThenDivide(left, yearlyRate, MONTHLY))
}
