import { add, type Money, subtract, sum, ZERO } from '#shared/kernel/money.ts'
import { computePrincipal, type FinanceTerms } from '../finance/finance-terms.ts'
import {
  computePurchaseTax,
  type PurchaseTax,
  type PurchaseTaxRule,
} from '../price/purchase-tax.ts'
import type { QuotationDraft, QuotationLine, QuotationLineKind } from './quotation.ts'

/** A quotation added up, minor units. `total` is what the car costs on the road. */
export interface QuotationTotals {
  /** `listPrice − discount`. */
  readonly carPrice: Money
  /** What is asked for by each kind of line; packages ask for nothing. */
  readonly byKind: Readonly<Record<QuotationLineKind, Money>>
  readonly purchaseTax: PurchaseTax | undefined
  /** `carPrice + lines + purchase tax`: 落地价. */
  readonly total: Money
  readonly tradeIn: Money
  /** Lent by a bank; ZERO without finance. */
  readonly financed: Money
  /** What the buyer brings: `total − tradeIn − financed`; below zero where the old car is worth more. */
  readonly due: Money
  /** What is given away: the discount and what packages are worth. */
  readonly given: Money
}

/** Adds a quotation up by the rule it was given under, or else this one; each sum is of what stands above it. */
export function computeQuotation(
  quotation: QuotationDraft,
  taxRule: PurchaseTaxRule,
): QuotationTotals {
  const { listPrice, discount, lines, tradeIn, invoiceOn, energy } = quotation
  const carPrice = subtract(listPrice, discount)
  const purchaseTax =
    invoiceOn === undefined
      ? undefined
      : computePurchaseTax({ price: carPrice, energy, on: invoiceOn }, quotation.taxRule ?? taxRule)
  const byKind = {
    option: askedFor(lines, 'option'),
    package: ZERO,
    insurance: askedFor(lines, 'insurance'),
    registration: askedFor(lines, 'registration'),
    other: askedFor(lines, 'other'),
  }
  const total = sum([carPrice, ...Object.values(byKind), purchaseTax?.tax ?? ZERO])
  const taken = tradeIn?.amount ?? ZERO
  const terms = financeTermsOf(quotation)
  const financed = terms === undefined ? ZERO : computePrincipal(terms)
  return {
    carPrice,
    byKind,
    purchaseTax,
    total,
    tradeIn: taken,
    financed,
    due: subtract(subtract(total, taken), financed),
    given: computeGiven(quotation),
  }
}

/** What is given away, minor units: the discount and what packages are worth. */
export function computeGiven({
  discount,
  lines,
}: Pick<QuotationDraft, 'discount' | 'lines'>): Money {
  return add(discount, sum(linesOf(lines, 'package').map(({ price }) => price)))
}

/** The terms of the loan: the car's price and what is built in is lent for, the rest is paid. */
export function financeTermsOf({
  finance,
  listPrice,
  discount,
  lines,
}: Pick<QuotationDraft, 'finance' | 'listPrice' | 'discount' | 'lines'>): FinanceTerms | undefined {
  if (finance === undefined) return undefined
  const { lender: _lender, ...terms } = finance
  return { ...terms, price: add(subtract(listPrice, discount), askedFor(lines, 'option')) }
}

/**
 * What stays with the shop, minor units: the car and the lines at what they bring less what they
 * cost. Tax is not ours. Undefined while the cost of the car is not known.
 */
export function computeQuotationMargin({
  listPrice,
  discount,
  carCost,
  lines,
}: Pick<QuotationDraft, 'listPrice' | 'discount' | 'carCost' | 'lines'>): Money | undefined {
  if (carCost === undefined) return undefined
  const ofLines = lines.map(({ kind, price, cost }) =>
    subtract(kind === 'package' ? ZERO : price, cost),
  )
  return sum([subtract(subtract(listPrice, discount), carCost), ...ofLines])
}

const linesOf = (lines: readonly QuotationLine[], kind: QuotationLineKind): QuotationLine[] =>
  lines.filter((line) => line.kind === kind)

const askedFor = (lines: readonly QuotationLine[], kind: QuotationLineKind): Money =>
  sum(linesOf(lines, kind).map(({ price }) => price))
