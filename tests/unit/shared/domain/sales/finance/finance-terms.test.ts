import { describe, expect, it } from 'vitest'
import { checkFinanceTerms, type FinanceTerms } from '#shared/domain/sales/finance/finance-terms.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'

const terms: FinanceTerms = {
  method: 'equal-instalment',
  price: money(158_800_00),
  downPayment: money(48_800_00),
  balloon: ZERO,
  months: 36,
  yearlyRate: basisPoints(399),
  fee: ZERO,
}

describe('terms of a car loan', () => {
  it('are taken as they are agreed', () => {
    expect(checkFinanceTerms(terms)).toEqual({ ok: true, value: terms })
  })

  it.each([
    ['no price', { price: ZERO, downPayment: ZERO }, 'finance.price-missing'],
    ['a down payment below nothing', { downPayment: money(-1) }, 'finance.down-payment-range'],
    ['more paid down than asked', { downPayment: money(158_800_01) }, 'finance.down-payment-range'],
    ['all paid down', { downPayment: money(158_800_00) }, 'finance.nothing-to-lend'],
    ['a balloon as large as the loan', { balloon: money(110_000_00) }, 'finance.balloon-range'],
    ['a term of 0', { months: 0 }, 'finance.months-range'],
    ['half a month', { months: 1.5 }, 'finance.months-range'],
    ['more than five years', { months: 61 }, 'finance.months-range'],
    ['a fee as large as the loan', { fee: money(110_000_00) }, 'finance.fee-range'],
  ] as const)('refuse %s', (_what, changes, code) => {
    expect(checkFinanceTerms({ ...terms, ...changes })).toMatchObject({ ok: false, code })
  })
})
