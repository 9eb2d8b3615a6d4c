import type { Money } from '#shared/kernel/money.ts'
import type { PurchaseTaxRule } from '../price/purchase-tax.ts'
import { computeQuotation } from '../quotation/compute-quotation.ts'
import { findQuotation } from '../quotation/quote.ts'
import type { Sale } from '../sale.ts'

/** What the version that was agreed to asks the buyer for, minor units; undefined without an order. */
export function findDue(sale: Sale, taxRule: PurchaseTaxRule): Money | undefined {
  const { order } = sale
  const quotation = order === undefined ? undefined : findQuotation(sale, order.quotationId)
  return quotation === undefined ? undefined : computeQuotation(quotation, taxRule).due
}
