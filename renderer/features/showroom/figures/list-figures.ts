import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listSalesBegun, type SaleRecord } from '#renderer/db/repositories/sales.ts'
import { listModelNames } from '#renderer/db/repositories/showroom-day.ts'
import type { CarVariantId } from '#shared/domain/sales/model/car-variant.ts'
import { momentsOf, type Period } from '../period/period.ts'

/** The sales that began in a period, but for those that were merged into another. */
export async function listFigures(
  db: QiantaiDatabase,
  period: Period,
  offsetMinutes: number,
): Promise<{
  readonly records: readonly SaleRecord[]
  readonly modelNames: ReadonlyMap<CarVariantId, string>
}> {
  const [records, modelNames] = await Promise.all([
    listSalesBegun(db, momentsOf(period, offsetMinutes)),
    listModelNames(db),
  ])
  return { records: records.filter(({ sale }) => sale.state !== 'merged'), modelNames }
}
