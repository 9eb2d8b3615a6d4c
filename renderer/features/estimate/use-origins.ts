import { useMemo } from 'react'
import { listDeferredJobsByIds } from '#renderer/db/repositories/deferred-jobs.ts'
import { useLive } from '#renderer/session/use-live.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'

/** The declined work of earlier visits that jobs of this one take up, by its id. */
export const useOrigins = ({ jobs }: Pick<Visit, 'jobs'>): ReadonlyMap<string, DeferredJob> => {
  const ids = jobs.flatMap(({ revives }) => (revives === undefined ? [] : [revives]))
  const found = useLive((db) => listDeferredJobsByIds(db, ids), [ids.join()])
  return useMemo(() => new Map(found?.map((deferred) => [deferred.id, deferred])), [found])
}
