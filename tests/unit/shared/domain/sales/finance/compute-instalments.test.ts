import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  computeInstalments,
  computeInterest,
} from '#shared/domain/sales/finance/compute-instalments.ts'
import {
  checkFinanceTerms,
  computePrincipal,
  type FinanceTerms,
} from '#shared/domain/sales/finance/finance-terms.ts'
import { computeTrueYearlyRate } from '#shared/domain/sales/finance/true-yearly-rate.ts'
import { add, money, sum, ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'

const loan = (changes: Partial<FinanceTerms>): FinanceTerms => ({
  method: 'equal-instalment',
  price: money(100_000_00),
  downPayment: ZERO,
  balloon: ZERO,
  months: 12,
  yearlyRate: basisPoints(600),
  fee: ZERO,
  ...changes,
})

const anyTerms = fc
  .record({
    method: fc.constantFrom('equal-instalment' as const, 'equal-principal' as const),
    price: fc.integer({ min: 20_000_00, max: 2_000_000_00 }),
    downShare: fc.integer({ min: 0, max: 80 }),
    balloonShare: fc.integer({ min: 0, max: 60 }),
    months: fc.integer({ min: 1, max: 60 }),
    rate: fc.integer({ min: 0, max: 2400 }),
    feeShare: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ method, price, downShare, balloonShare, months, rate, feeShare }): FinanceTerms => {
    const downPayment = money(Math.floor((price * downShare) / 100))
    const principal = price - downPayment
    return {
      method,
      price: money(price),
      downPayment,
      balloon: money(Math.floor((principal * balloonShare) / 100)),
      months,
      yearlyRate: basisPoints(rate),
      fee: money(Math.floor((principal * feeShare) / 100)),
    }
  })

describe('a repayment plan', () => {
  // Known tables: 100 000 over a year at 6 %, 200 000 over five years at 4.75 %.
  it.each([
    [loan({}), 8_606_64],
    [loan({ price: money(200_000_00), months: 60, yearlyRate: basisPoints(475) }), 3_751_38],
    [loan({ months: 36, yearlyRate: basisPoints(0) }), 2_777_78],
  ])('pays the same every month (等额本息)', (terms, payment) => {
    const plan = computeInstalments(terms)
    expect(plan[0]?.payment).toBe(payment)
    for (const each of plan.slice(0, -1)) expect(each.payment).toBe(payment)
    expect(Math.abs((plan.at(-1)?.payment ?? 0) - payment)).toBeLessThanOrEqual(terms.months)
  })

  it('pays the same part of the loan every month (等额本金)', () => {
    const plan = computeInstalments(loan({ method: 'equal-principal', price: money(120_000_00) }))
    expect(plan.map(({ payment }) => payment)).toEqual([
      10_600_00, 10_550_00, 10_500_00, 10_450_00, 10_400_00, 10_350_00, 10_300_00, 10_250_00,
      10_200_00, 10_150_00, 10_100_00, 10_050_00,
    ])
    expect(computeInterest(plan)).toBe(3_900_00)
  })

  it('leaves the balloon for the last month', () => {
    const terms = loan({ months: 36, balloon: money(40_000_00), yearlyRate: basisPoints(500) })
    const plan = computeInstalments(terms)
    // (100 000 − 40 000 × 1.0041667⁻³⁶) × 0.0041667 / (1 − 1.0041667⁻³⁶)
    expect(plan[0]?.payment).toBe(1_964_92)
    expect(plan.at(-2)?.left).toBeGreaterThan(40_000_00)
    expect(plan.at(-1)?.payment).toBeGreaterThan(40_000_00)
  })

  it('always adds up to the loan, month by month', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        expect(checkFinanceTerms(terms).ok).toBe(true)
        const plan = computeInstalments(terms)
        const principal = computePrincipal(terms)
        expect(plan).toHaveLength(terms.months)
        expect(sum(plan.map((each) => each.principal))).toBe(principal)
        expect(plan.at(-1)?.left).toBe(ZERO)
        let left = principal
        for (const each of plan) {
          expect(add(each.principal, each.interest)).toBe(each.payment)
          expect(each.principal).toBeGreaterThanOrEqual(0)
          left = money(left - each.principal)
          expect(each.left).toBe(left)
        }
      }),
    )
  })

  it('costs less interest with equal principal than with equal instalments', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const interestBy = (method: FinanceTerms['method']) =>
          computeInterest(computeInstalments({ ...terms, method }))
        // Half a cent a month is what rounding may move.
        expect(interestBy('equal-principal')).toBeLessThanOrEqual(
          interestBy('equal-instalment') + terms.months,
        )
      }),
    )
  })
})

describe('the true yearly rate', () => {
  it.each([
    // 6 % by the month is 6.17 % a year; a fee of 3 % on a year’s loan makes it far dearer.
    [loan({}), 617],
    [loan({ yearlyRate: basisPoints(0) }), 0],
    [loan({ fee: money(3_000_00), yearlyRate: basisPoints(0) }), 581],
  ])('is what the money costs', (terms, rate) => {
    expect(computeTrueYearlyRate(terms)).toBe(rate)
  })

  it('is never below the contract’s rate, and grows with the fee', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const dear = computeTrueYearlyRate(terms)
        const plain = computeTrueYearlyRate({ ...terms, fee: ZERO })
        expect(dear).toBeGreaterThanOrEqual(plain)
        // Payments are whole cents: on a small loan they move the rate by a little.
        expect(plain).toBeGreaterThanOrEqual(terms.yearlyRate - 2)
      }),
    )
  })
})
