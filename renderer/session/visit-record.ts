import { listVisitRecords, type VisitRecord } from '#renderer/db/repositories/visit-records.ts'
import { findVisit } from '#renderer/db/repositories/visits.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { useLive } from './use-live.ts'

export type { VisitRecord } from '#renderer/db/repositories/visit-records.ts'

/** Follows a visit: `undefined` while it is read, `'missing'` when there is none. */
export const useVisitRecord = (visitId: VisitId): VisitRecord | 'missing' | undefined =>
  useLive(
    async (db): Promise<VisitRecord | 'missing'> => {
      const visit = await findVisit(db, visitId)
      const [record] = await listVisitRecords(db, visit === undefined ? [] : [visit])
      return record ?? 'missing'
    },
    [visitId],
  )
