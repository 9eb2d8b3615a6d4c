import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar, StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromSaleRow } from '../rows/sale-row.ts'
import { joinBuyers } from './sales.ts'

/** A car of the shop, and for whom it is kept. */
export interface StockRecord {
  readonly car: StockCar
  readonly holder?: { readonly sale: Sale; readonly buyer: string }
}

/** The cars of the shop that nobody has driven home yet, new and used. */
export async function listStock(db: QiantaiDatabase): Promise<StockRecord[]> {
  const cars = await db.stockCars.filter(({ state }) => state !== 'delivered').toArray()
  return withHolders(db, cars)
}

export const findStockCar = (
  db: QiantaiDatabase,
  id: StockCarId | undefined,
): Promise<StockCar | undefined> =>
  id === undefined ? Promise.resolve(undefined) : db.stockCars.get(id)

async function withHolders(db: QiantaiDatabase, cars: readonly StockCar[]): Promise<StockRecord[]> {
  const ids = [...new Set(cars.flatMap(({ saleId }) => saleId ?? []))]
  const rows = await db.sales.bulkGet(ids)
  const records = await joinBuyers(
    db,
    rows.flatMap((row) => (row === undefined ? [] : fromSaleRow(row))),
  )
  const bySale = new Map(records.map((record) => [record.sale.id, record]))
  return cars.map((car): StockRecord => {
    const record = car.saleId === undefined ? undefined : bySale.get(car.saleId)
    return record === undefined
      ? { car }
      : { car, holder: { sale: record.sale, buyer: record.customer.name } }
  })
}
