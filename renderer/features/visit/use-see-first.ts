import { listOpenDeferredJobs } from '#renderer/db/repositories/deferred-jobs.ts'
import { listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import { useLive } from '#renderer/session/use-live.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { listRunningTerms } from '#shared/domain/warranty/list-paused-terms.ts'
import type { WarrantyTerm } from '#shared/domain/warranty/warranty-term.ts'
import type { Day } from '#shared/kernel/day.ts'

/** Jobs of an earlier visit whose warranty ends at the same day and odometer reading. */
export interface RunningWarranty {
  readonly key: string
  readonly jobs: readonly string[]
  readonly untilOn: Day
  readonly untilKm: number
}

/** What earlier visits of a car left behind. */
export interface SeeFirst {
  /** Work put off at earlier visits; what this one put off stands on its own estimate. */
  readonly deferred: readonly DeferredJob[]
  /** Warranties that cover the car as it came today. */
  readonly warranties: readonly RunningWarranty[]
  readonly last: Visit | undefined
}

/** Follows what earlier visits of this visit's car left behind. */
export const useSeeFirst = (visit: Visit): SeeFirst | undefined => {
  const { id, vehicleId, day, arrivedAt } = visit
  const { mileageKm } = visit.intake
  return useLive(
    async (db): Promise<SeeFirst> => {
      const [open, visits] = await Promise.all([
        listOpenDeferredJobs(db, vehicleId),
        listVisitsOfVehicle(db, vehicleId),
      ])
      const earlier = visits.filter(
        (other) => other.id !== id && other.arrivedAt < arrivedAt && other.paper !== 'cancelled',
      )
      return {
        deferred: open.filter(({ visitId }) => visitId !== id),
        // As they ran when the car came: this visit does not stop a clock before it began.
        warranties: groupTerms(
          listRunningTerms(earlier, { now: arrivedAt, on: day, atKm: mileageKm }),
        ),
        last: earlier[0],
      }
    },
    [id, vehicleId, day, arrivedAt, mileageKm],
  )
}

const groupTerms = (terms: readonly WarrantyTerm[]): RunningWarranty[] => {
  const groups = new Map<string, RunningWarranty>()
  for (const { jobName, untilOn, untilKm } of terms) {
    const key = `${untilOn} ${untilKm}`
    const jobs = groups.get(key)?.jobs ?? []
    groups.set(key, { key, untilOn, untilKm, jobs: [...jobs, jobName] })
  }
  return [...groups.values()]
}
