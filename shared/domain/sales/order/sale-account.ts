import { type Money, money, subtract, sum, ZERO } from '#shared/kernel/money.ts'
import type { QuotationTotals } from '../quotation/compute-quotation.ts'
import type { Sale } from '../sale.ts'
import { computeHeldFrom, MONEY_SOURCES, type MoneySource } from './sale-money.ts'

/** What one source is asked for and has given, minor units. */
export interface AccountPart {
  readonly source: MoneySource
  readonly asked: Money
  readonly held: Money
  /** `asked − held`; below zero where too much is held. */
  readonly still: Money
}

/** The price of a sale, what was paid towards it and what is open: the parts add up to the whole. */
export interface SaleAccount {
  readonly total: Money
  readonly held: Money
  /** `total − held`. */
  readonly still: Money
  readonly parts: readonly AccountPart[]
  /** What the old car is worth beyond the price: paid out by its own purchase contract. */
  readonly surplus: Money
}

/** What each source is asked for; the old car for no more than is left after the loan. */
export function askedOf(
  { total, tradeIn, financed }: Pick<QuotationTotals, 'total' | 'tradeIn' | 'financed'>,
  source: MoneySource,
): Money {
  const afterLoan = money(Math.max(ZERO, total - financed))
  const setOff = money(Math.min(tradeIn, afterLoan))
  if (source === 'lender') return money(Math.min(financed, total))
  return source === 'old-car' ? setOff : subtract(afterLoan, setOff)
}

/** Adds up what was paid towards a quotation. */
export function computeSaleAccount(
  sale: Pick<Sale, 'money' | 'pastOrders'>,
  totals: Pick<QuotationTotals, 'total' | 'tradeIn' | 'financed'>,
): SaleAccount {
  const parts = MONEY_SOURCES.map((source): AccountPart => {
    const asked = askedOf(totals, source)
    const held = computeHeldFrom(sale, source)
    return { source, asked, held, still: subtract(asked, held) }
  })
  const held = sum(parts.map((part) => part.held))
  return {
    total: totals.total,
    held,
    still: subtract(totals.total, held),
    parts,
    surplus: subtract(totals.tradeIn, askedOf(totals, 'old-car')),
  }
}
