import type { QiantaiDatabase } from '../database.ts'
import { fromVisitRow } from '../rows/visit-row.ts'
import { listVisitRecords, type VisitRecord } from './visit-records.ts'

/** The visits of which the shop still keeps an old part, with customer and car. By arrival. */
export async function listVisitsKeepingParts(db: QiantaiDatabase): Promise<VisitRecord[]> {
  const rows = await db.visits.where('keepsParts').equals(1).toArray()
  const visits = rows.map(fromVisitRow).sort((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : 1))
  return listVisitRecords(db, visits)
}
