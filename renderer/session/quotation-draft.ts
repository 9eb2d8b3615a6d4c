import type { SaleId } from '#shared/domain/sales/sale.ts'

/** The key under which the quotation that is being written for a buyer is kept (`useDraft`). */
export const quotationDraftKey = (saleId: SaleId): string => `quotation:${saleId}`
