import Dexie from 'dexie'
import type { Customer, CustomerId } from '#shared/domain/customer/customer.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromSaleRow } from '../rows/sale-row.ts'
import { listCustomersByIds } from './customers.ts'

/** A sale with its buyer. */
export interface SaleRecord {
  readonly sale: Sale
  readonly customer: Customer
}

export async function findSale(db: QiantaiDatabase, id: SaleId): Promise<SaleRecord | undefined> {
  const row = await db.sales.get(id)
  if (row === undefined) return undefined
  const [record] = await joinBuyers(db, [fromSaleRow(row)])
  return record
}

/** Every sale somebody works on, the one that is due first first. */
export async function listOpenSales(db: QiantaiDatabase): Promise<SaleRecord[]> {
  const rows = await db.sales
    .where('[isOpen+nextOn]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .toArray()
  return joinBuyers(db, rows.map(fromSaleRow))
}

/** The sales of a customer, the latest first. */
export async function listSalesOfCustomer(
  db: QiantaiDatabase,
  customerId: CustomerId,
): Promise<Sale[]> {
  const rows = await db.sales.where('customerId').equals(customerId).toArray()
  return rows.map(fromSaleRow).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
}

/** The sales that began within a time, both ends included, whatever became of them. */
export async function listSalesBegun(
  db: QiantaiDatabase,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): Promise<SaleRecord[]> {
  const rows = await db.sales.where('createdAt').between(from, until, true, true).toArray()
  return joinBuyers(db, rows.map(fromSaleRow))
}

/** The sales whose car was handed over within a time, the latest first. */
export async function listSalesDelivered(
  db: QiantaiDatabase,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): Promise<SaleRecord[]> {
  const rows = await db.sales.where('deliveredAt').between(from, until, true, true).toArray()
  return joinBuyers(db, rows.reverse().map(fromSaleRow))
}

/** The sales with a call to make up to a day, the one that is due first first. */
export async function listSalesToCall(db: QiantaiDatabase, until: Day): Promise<SaleRecord[]> {
  const rows = await db.sales.where('callOn').belowOrEqual(until).toArray()
  return joinBuyers(db, rows.map(fromSaleRow))
}

/** The sales that were lost within a time, the latest first. */
export async function listSalesLost(
  db: QiantaiDatabase,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): Promise<SaleRecord[]> {
  const rows = await db.sales.where('lostAt').between(from, until, true, true).toArray()
  return joinBuyers(db, rows.reverse().map(fromSaleRow))
}

/** Lost buyers to ask again, by the day that was named; up to one, or all of them. */
export async function listSalesToAskAgain(db: QiantaiDatabase, until?: Day): Promise<SaleRecord[]> {
  const rows =
    until === undefined
      ? await db.sales.orderBy('backOn').toArray()
      : await db.sales.where('backOn').belowOrEqual(until).toArray()
  return joinBuyers(db, rows.map(fromSaleRow))
}

/** Sales with their buyers; one whose buyer is gone from the records is left out. */
export async function joinBuyers(
  db: QiantaiDatabase,
  sales: readonly Sale[],
): Promise<SaleRecord[]> {
  const customers = await listCustomersByIds(
    db,
    sales.map(({ customerId }) => customerId),
  )
  return sales.flatMap((sale): SaleRecord[] => {
    const customer = customers.get(sale.customerId)
    return customer === undefined ? [] : [{ sale, customer }]
  })
}
