import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listModelBook } from '#renderer/db/repositories/models.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import {
  type Availability,
  countAvailable,
} from '#shared/domain/sales/presentation/availability.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'

/** A variant with how soon it can be had. */
export interface Model {
  readonly variant: CarVariant
  readonly available: Availability
  /** The cars of it nobody has bought. */
  readonly unsold: readonly StockCar[]
}

/** Every variant on record, by make, model and price. */
export async function listModels(db: QiantaiDatabase): Promise<Model[]> {
  const { variants, stock } = await listModelBook(db)
  return [...variants]
    .sort(
      (a, b) =>
        a.make.localeCompare(b.make, 'zh-CN') ||
        a.model.localeCompare(b.model, 'zh-CN') ||
        a.guidePrice - b.guidePrice,
    )
    .map((variant) => ({
      variant,
      available: countAvailable(variant.id, stock),
      unsold: stock.filter(({ variantId }) => variantId === variant.id),
    }))
}
