import type { Currency, Money } from '#shared/kernel/money.ts'
import type { BasisPoints } from '#shared/kernel/rate.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import type { RepaymentMethod } from '../finance/finance-terms.ts'
import type { PurchaseTaxRule } from '../price/purchase-tax.ts'
import { USUAL_PURCHASE_TAX } from '../price/usual-purchase-tax.ts'
import { type GivenLimits, USUAL_GIVEN_LIMITS } from './given-limit.ts'
import type { QuotationLine } from './quotation.ts'

/** What a lender usually offers; a quotation begins with it and may differ. */
export interface LenderOffer {
  readonly name: string
  readonly method: RepaymentMethod
  readonly yearlyRate: BasisPoints
  /** From 1 to the longest a car loan runs. */
  readonly months: number
  /** Least share of the price that is paid at once. */
  readonly leastDown: BasisPoints
  /** Taken at the start and not lent, minor units. */
  readonly fee: Money
}

/** What the shop has set for its quotations; what is absent is as usual. */
export interface QuotingSettings {
  readonly purchaseTax?: PurchaseTaxRule
  readonly givenLimits?: GivenLimits
  readonly lenders?: readonly LenderOffer[]
  readonly usualLines?: readonly QuotationLine[]
  /** Days a quotation holds after the day it was given, from 0. */
  readonly validDays?: number
}

/** What quotations go by. */
export interface QuotingRules {
  readonly purchaseTax: PurchaseTaxRule
  readonly givenLimits: GivenLimits
  readonly validDays: number
}

/** A week: prices and stock change with the month. */
const USUAL_VALID_DAYS = 7

/** Where the mainland's purchase tax is not known, none is added. */
const NO_PURCHASE_TAX: PurchaseTaxRule = {
  rate: basisPoints(0),
  vatRate: basisPoints(0),
  reliefs: [],
}

interface QuotingShop {
  readonly currency: Currency
  readonly quoting?: QuotingSettings
}

/** Whether new cars are taxed on purchase here: 车辆购置税 is the mainland's. */
export const hasPurchaseTax = ({ currency }: Pick<QuotingShop, 'currency'>): boolean =>
  currency === 'CNY'

/** What the shop's quotations go by: what it has set, else what is usual. */
export function quotingRulesOf(shop: QuotingShop): QuotingRules {
  const { quoting = {} } = shop
  return {
    purchaseTax: hasPurchaseTax(shop)
      ? (quoting.purchaseTax ?? USUAL_PURCHASE_TAX)
      : NO_PURCHASE_TAX,
    givenLimits: quoting.givenLimits ?? USUAL_GIVEN_LIMITS,
    validDays: quoting.validDays ?? USUAL_VALID_DAYS,
  }
}
