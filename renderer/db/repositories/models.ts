import type { ModelBook } from '#shared/domain/sales/needs/suit-buyer.ts'
import { isForSale } from '#shared/domain/sales/stock/stock-car.ts'
import type { QiantaiDatabase } from '../database.ts'

/** Every model on record, and the cars nobody has bought: what a buyer can be shown. */
export async function listModelBook(db: QiantaiDatabase): Promise<ModelBook> {
  const [variants, stock] = await Promise.all([
    db.carVariants.toArray(),
    db.stockCars.filter(isForSale).toArray(),
  ])
  return { variants, stock }
}
