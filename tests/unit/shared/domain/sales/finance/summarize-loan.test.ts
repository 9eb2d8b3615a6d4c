import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FinanceTerms } from '#shared/domain/sales/finance/finance-terms.ts'
import { summarizeLoan } from '#shared/domain/sales/finance/summarize-loan.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'

const terms: FinanceTerms = {
  method: 'equal-instalment',
  price: money(110_000_00),
  downPayment: money(33_000_00),
  balloon: ZERO,
  months: 36,
  yearlyRate: basisPoints(499),
  fee: money(1_500_00),
}

const anyTerms: fc.Arbitrary<FinanceTerms> = fc
  .record({
    method: fc.constantFrom('equal-instalment' as const, 'equal-principal' as const),
    price: fc.integer({ min: 30_000_00, max: 900_000_00 }),
    down: fc.integer({ min: 0, max: 90 }),
    balloon: fc.integer({ min: 0, max: 60 }),
    months: fc.integer({ min: 1, max: 60 }),
    yearlyRate: fc.integer({ min: 0, max: 2400 }).map(basisPoints),
    fee: fc.integer({ min: 0, max: 2_000_00 }).map(money),
  })
  .map(({ price, down, balloon, ...rest }) => {
    const downPayment = Math.floor((price * down) / 100)
    return {
      ...rest,
      price: money(price),
      downPayment: money(downPayment),
      balloon: money(Math.floor(((price - downPayment) * balloon) / 100)),
    }
  })

describe('a loan as it is told', () => {
  it('says what it costs a month, in all, and truly a year', () => {
    const loan = summarizeLoan(terms)
    expect(loan).toMatchObject({ principal: 77_000_00, monthly: 2_307_41 })
    // The fee of 1 500 makes it dearer than its 4.99 % by more than a point.
    expect(loan?.trueYearlyRate).toBeGreaterThan(600)
  })

  it('adds up: what is paid in all is the price, the interest and the fee', () => {
    fc.assert(
      fc.property(anyTerms, (each) => {
        const loan = summarizeLoan(each)
        if (loan === undefined) throw new Error('terms that hang together were refused')
        expect(loan.paidInAll).toBe(each.price + loan.interest + each.fee)
        expect(loan.cost).toBe(loan.interest + each.fee)
        expect(loan.plan).toHaveLength(each.months)
      }),
    )
  })

  it('is not told while its terms do not hang together', () => {
    const odd: Partial<FinanceTerms>[] = [
      { months: 0 },
      { downPayment: money(110_000_01) },
      { downPayment: money(110_000_00) },
      { balloon: money(77_000_00) },
      { fee: money(-1) },
    ]
    for (const each of odd) expect(summarizeLoan({ ...terms, ...each })).toBeUndefined()
    expect(summarizeLoan(undefined)).toBeUndefined()
  })
})
