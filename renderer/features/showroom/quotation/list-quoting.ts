import type { QiantaiDatabase } from '#renderer/db/database.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { isForSale, type StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'

/** What a quotation may be about: the models, the cars the buyer can have, their old car's value. */
export interface Quoting {
  readonly variants: readonly CarVariant[]
  /** For sale, or kept for this buyer. */
  readonly stock: readonly StockCar[]
  /** The looks by which the used cars among them were bought. */
  readonly bought: readonly Appraisal[]
  /** Looks at the buyer's own car that came to an offer. */
  readonly offers: readonly Appraisal[]
}

export async function listQuoting(db: QiantaiDatabase, saleId: SaleId): Promise<Quoting> {
  const [variants, cars, looks] = await Promise.all([
    db.carVariants.toArray(),
    db.stockCars.toArray(),
    db.appraisals.where('saleId').equals(saleId).toArray(),
  ])
  const stock = cars.filter(
    (car) => isForSale(car) || (car.saleId === saleId && car.state !== 'delivered'),
  )
  const boughtBy = stock.flatMap(({ appraisalId }) => appraisalId ?? [])
  const bought = await db.appraisals.bulkGet(boughtBy)
  return {
    variants: variants.filter(({ isEnded }) => isEnded !== true),
    stock,
    bought: bought.filter((look) => look !== undefined),
    offers: looks.filter(({ state, offer }) => state !== 'declined' && offer !== undefined),
  }
}
