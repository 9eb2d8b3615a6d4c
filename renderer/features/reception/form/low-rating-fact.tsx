import type { ReactNode } from 'react'
import { listRatingsOfVehicle } from '#renderer/db/repositories/ratings.ts'
import { listTasksOfVisit } from '#renderer/db/repositories/tasks.ts'
import { sayMarks } from '#renderer/features/rating/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { findLowMarks } from '#shared/domain/rating/judge-rating.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { MemoryFact } from './memory-fact.tsx'

/** Low marks the customer gave when they left last time, and what came of them. */
export const LowRatingFact = ({ vehicleId }: { readonly vehicleId: VehicleId }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const last = useLive(
    async (db) => {
      // Later marks that were good are the better news: only the last rating counts.
      const [rating] = await listRatingsOfVehicle(db, vehicleId)
      if (rating === undefined || findLowMarks(rating) === undefined) return undefined
      const tasks = await listTasksOfVisit(db, rating.visitId)
      return { rating, task: tasks.find(({ ratingId }) => ratingId === rating.id) }
    },
    [vehicleId],
  )
  if (last === undefined) return null
  const day = dayOf(last.rating.at, shop.offsetMinutes)
  const result = last.task?.closed?.words
  return (
    <MemoryFact
      testId="memory-low-rating"
      text={sayMarks(say, last.rating)}
      title={
        result === undefined
          ? say('rating.lastTime', { day })
          : say('rating.lastTimeAnswered', { day, result })
      }
      tone={result === undefined ? 'bad' : 'plain'}
    />
  )
}
