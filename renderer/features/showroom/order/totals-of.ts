import {
  computeQuotation,
  type QuotationTotals,
} from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'

/** A version added up by the shop's rule of purchase tax. */
export const totalsOf = (quotation: Quotation, shop: Shop): QuotationTotals =>
  computeQuotation(quotation, quotingRulesOf(shop).purchaseTax)
