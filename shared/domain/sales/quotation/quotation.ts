import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { AppraisalId } from '../../used-car/appraisal.ts'
import type { Energy } from '../../vehicle/vehicle.ts'
import type { FinanceTerms } from '../finance/finance-terms.ts'
import type { CarVariantId } from '../model/car-variant.ts'
import type { PurchaseTaxRule } from '../price/purchase-tax.ts'
import type { StockCarId } from '../stock/stock-car.ts'

export type QuotationId = Id<'Quotation'>

/**
 * What stands on a quotation beside the car. `package` is given instead of a price cut (价值包: first
 * service, mats, rescue): it shows what it is worth and asks nothing. `insurance` and `registration`
 * are passed on to others.
 */
export const QUOTATION_LINE_KINDS = [
  'option',
  'package',
  'insurance',
  'registration',
  'other',
] as const
export type QuotationLineKind = (typeof QUOTATION_LINE_KINDS)[number]

export interface QuotationLine {
  readonly kind: QuotationLineKind
  readonly name: string
  /** What it is worth, minor units, from 0; asked for unless the line is a package. */
  readonly price: Money
  /** What it costs the shop, minor units, from 0. */
  readonly cost: Money
}

/** A car taken in part payment. */
export interface TradeIn {
  /** The look at it that the amount comes from; absent: told by word of mouth. */
  readonly appraisalId?: AppraisalId
  readonly car: string
  readonly amount: Money
}

/** How a car is financed; the price comes from the quotation itself. */
export type QuotedFinance = Omit<FinanceTerms, 'price'> & { readonly lender: string }

/** What a consultant writes. Amounts in minor units. */
export interface QuotationDraft {
  readonly variantId?: CarVariantId
  /** The very car in the yard, where one is meant. */
  readonly stockCarId?: StockCarId
  readonly carName: string
  readonly energy: Energy
  /** Asked for the car before any discount. */
  readonly listPrice: Money
  /** What the car costs the shop; absent: not known yet, and so is the margin. */
  readonly carCost?: Money
  readonly discount: Money
  readonly lines: readonly QuotationLine[]
  readonly tradeIn?: TradeIn
  readonly finance?: QuotedFinance
  /** The day the invoice is expected: purchase tax goes by it. Absent: the tax is not our affair. */
  readonly invoiceOn?: Day
  /** Last day it holds. */
  readonly validUntil: Day
  readonly words: string
  /** The purchase tax as it was set when it was given, so that a version never changes; absent: as set now. */
  readonly taxRule?: PurchaseTaxRule
}

/** Who allowed what is given away beyond the limit of whoever wrote it. */
export interface GivenApproval {
  readonly by: StaffId
  readonly at: Instant
  /** The most that was allowed, minor units. */
  readonly amount: Money
}

/** A version that was shown to a buyer. It never changes; the next one is another. */
export interface Quotation extends QuotationDraft {
  readonly id: QuotationId
  /** From 1. */
  readonly version: number
  readonly at: Instant
  readonly by: StaffId
  readonly approval?: GivenApproval
}
