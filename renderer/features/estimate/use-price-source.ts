import { useMemo } from 'react'
import { findStandardJob } from '#renderer/db/repositories/standard-jobs.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { type CarModel, fitStandardJob } from '#shared/domain/catalogue/find-fit.ts'
import type { PriceSource } from '#shared/domain/estimate/price-by-class.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Editing } from './editing.ts'

/** Where the parts of the line being written have their prices from: its price list, the markups. */
export const usePriceSource = (
  visit: Visit,
  editing: Editing | null,
  vehicle: CarModel,
): PriceSource => {
  const { markups } = useSession().shop
  const id = visit.jobs.find((job) => job.id === editing?.id)?.standardJobId
  const listed = useLive(
    async (db) => (id === undefined ? undefined : await findStandardJob(db, id)),
    [id],
  )
  return useMemo(
    () => ({
      standardJob: listed === undefined ? undefined : fitStandardJob(listed, vehicle),
      markups,
    }),
    [listed, vehicle, markups],
  )
}
