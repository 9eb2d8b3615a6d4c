import { type Money, negate } from '#shared/kernel/money.ts'
import type { QuotationTotals } from './compute-quotation.ts'

/** Kinds of lines that are asked for; packages are given. */
export const TOTAL_PARTS = ['option', 'insurance', 'registration', 'other'] as const

/** A row of the sums: what it is, and what it adds, minor units. */
export interface QuotationRow {
  readonly what: 'carPrice' | (typeof TOTAL_PARTS)[number] | 'tax'
  readonly amount: Money
}

/** What the landing price is made of; rows of nothing are left out, the car never. */
export function rowsOfTotal({ carPrice, byKind, purchaseTax }: QuotationTotals): QuotationRow[] {
  const rows: QuotationRow[] = [
    { what: 'carPrice', amount: carPrice },
    ...TOTAL_PARTS.map((what) => ({ what, amount: byKind[what] })),
    ...(purchaseTax === undefined ? [] : [{ what: 'tax' as const, amount: purchaseTax.tax }]),
  ]
  // A tax of nothing is news: the relief took all of it.
  return rows.filter(({ what, amount }) => amount !== 0 || what === 'carPrice' || what === 'tax')
}

/** How the landing price is paid: old car, loan, and what the buyer brings. */
export function rowsOfPayment({ tradeIn, financed }: QuotationTotals): {
  readonly what: 'tradeIn' | 'financed'
  readonly amount: Money
}[] {
  return [
    { what: 'tradeIn' as const, amount: negate(tradeIn) },
    { what: 'financed' as const, amount: negate(financed) },
  ].filter(({ amount }) => amount !== 0)
}
