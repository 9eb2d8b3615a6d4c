import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listOpenSales, type SaleRecord } from '#renderer/db/repositories/sales.ts'
import { computeSaleAccount, type SaleAccount } from '#shared/domain/sales/order/sale-account.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Day } from '#shared/kernel/day.ts'
import { totalsOf } from './totals-of.ts'

/** An order of whose price something is still open. */
export interface SaleDue extends SaleRecord {
  readonly quotation: Quotation
  readonly account: SaleAccount
  readonly promisedOn: Day
}

/** Orders with something to pay, the car that is promised first first. */
export async function listDues(db: QiantaiDatabase, shop: Shop): Promise<SaleDue[]> {
  const dues = (await listOpenSales(db)).flatMap((record): SaleDue[] => {
    const { order } = record.sale
    const quotation = quotationOf(record.sale)
    if (order === undefined || quotation === undefined) return []
    const account = computeSaleAccount(record.sale, totalsOf(quotation, shop))
    return account.still > 0
      ? [{ ...record, quotation, account, promisedOn: order.promisedOn }]
      : []
  })
  return dues.sort((a, b) => (a.promisedOn < b.promisedOn ? -1 : 1))
}
