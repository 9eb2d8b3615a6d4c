import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listPapersBelongingTo } from '#renderer/db/repositories/papers.ts'
import { findStockCar } from '#renderer/db/repositories/stock-cars.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'

/** What hangs on a sale's order: the car that is kept, and the papers of its file. */
export interface OrderRecord {
  readonly car: StockCar | undefined
  readonly papers: readonly IssuedPaper[]
}

export async function readOrder(db: QiantaiDatabase, sale: Sale): Promise<OrderRecord> {
  const [car, papers] = await Promise.all([
    findStockCar(db, sale.order?.stockCarId),
    listPapersBelongingTo(db, sale.id),
  ])
  return { car, papers }
}
