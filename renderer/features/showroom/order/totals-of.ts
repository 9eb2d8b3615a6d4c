import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import {
  computeQuotation,
  type QuotationTotals,
} from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'

/** A version added up by the shop's rule of purchase tax. */
export const totalsOf = (quotation: Quotation): QuotationTotals =>
  computeQuotation(quotation, USUAL_PURCHASE_TAX)
