import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { listApproved } from '../approval/decide-job.ts'
import type { Job } from '../estimate/job.ts'
import type { Visit } from '../visit/visit.ts'
import { isCovered } from '../warranty/compute-warranty.ts'
import { listPausedTerms, type PausedTerm } from '../warranty/list-paused-terms.ts'
import { countRepairs } from './count-repairs.ts'

/** A job of an earlier visit that may have come back. */
export interface ReworkChoice {
  readonly visit: Visit
  readonly job: Job
  /** What the shop promised for it; absent where it never left the shop. */
  readonly term?: PausedTerm
  /** Whether the shop answers for it today. */
  readonly isCovered: boolean
  /** How often the fault has been repaired, the first repair counted. */
  readonly repairs: number
}

interface Standing {
  /** The visit the car is on now. */
  readonly visit: Pick<Visit, 'id' | 'arrivedAt' | 'vehicleId'>
  readonly now: Instant
  /** The day the car came and its odometer then: whether a term still held is asked of them. */
  readonly on: Day
  readonly atKm: number
}

/**
 * Jobs of the car's earlier visits that this one may put right, those still under warranty first
 * and the latest of each first.
 */
export function listReworkChoices(visits: readonly Visit[], standing: Standing): ReworkChoice[] {
  const { visit, now, on, atKm } = standing
  const earlier = visits.filter(
    (other) =>
      other.id !== visit.id &&
      other.vehicleId === visit.vehicleId &&
      other.settlement !== undefined &&
      other.arrivedAt < visit.arrivedAt,
  )
  const others = visits.filter((other) => other.id !== visit.id)
  const terms = listPausedTerms(others, now)
  return earlier
    .flatMap((of) =>
      listApproved(of).map((job): ReworkChoice => {
        const term = terms.find((one) => one.visit.id === of.id && one.jobId === job.id)
        return {
          visit: of,
          job,
          ...(term === undefined ? {} : { term }),
          isCovered: term !== undefined && isCovered(term, on, atKm),
          repairs: countRepairs(others, { visitId: of.id, jobId: job.id }),
        }
      }),
    )
    .sort(
      (a, b) =>
        Number(b.isCovered) - Number(a.isCovered) ||
        (a.visit.arrivedAt < b.visit.arrivedAt
          ? 1
          : a.visit.arrivedAt > b.visit.arrivedAt
            ? -1
            : 0),
    )
}
