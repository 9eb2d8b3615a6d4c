import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { QiantaiDatabase } from '../database.ts'

/** The variants that can be ordered, by make and model. */
export async function listVariantsOnSale(db: QiantaiDatabase): Promise<CarVariant[]> {
  const variants = await db.carVariants.filter(({ isEnded }) => isEnded !== true).toArray()
  const nameOf = ({ make, model, trim }: CarVariant): string => `${make} ${model} ${trim}`
  return variants.sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
}
