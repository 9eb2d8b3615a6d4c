import { epochMsOf, type Instant } from '#shared/kernel/instant.ts'
import type { Job } from '../estimate/job.ts'
import type { StaffId } from '../staff/staff.ts'
import type { Visit } from '../visit/visit.ts'
import type { Clocking } from './clocking.ts'

const MS_PER_MINUTE = 60_000

/**
 * Whole minutes worked in these stretches, seconds cut off at the end. Two people at once count
 * twice (man-minutes); one person in two stretches at once counts once: nobody works double.
 * A clock that runs counts until `now`.
 */
export function computeClockedMinutes(
  clockings: readonly Pick<Clocking, 'staffId' | 'from' | 'until'>[],
  now: Instant,
): number {
  const byPerson = new Map<StaffId, [number, number][]>()
  for (const { staffId, from, until = now } of clockings) {
    const list = byPerson.get(staffId) ?? []
    list.push([epochMsOf(from), epochMsOf(until)])
    byPerson.set(staffId, list)
  }
  const total = [...byPerson.values()].reduce((sum, list) => sum + coveredBy(list), 0)
  return Math.trunc(total / MS_PER_MINUTE)
}

/** Minutes clocked on one job. */
export function computeJobMinutes(
  { clockings }: Pick<Visit, 'clockings'>,
  { id }: Pick<Job, 'id'>,
  now: Instant,
): number {
  return computeClockedMinutes(
    clockings.filter(({ jobId }) => jobId === id),
    now,
  )
}

/** Quota hours as minutes: what the work may take, not what it took. Whole, half-up. */
export function quotaMinutesOf({ labour }: Pick<Job, 'labour'>): number {
  return Math.round(((labour?.hours ?? 0) * 60) / 100)
}

/**
 * Quota against clocked minutes in percent, 120 for work done in five sixths of its quota; undefined
 * where either is missing: no figure is better than a wrong one.
 */
export function computeEfficiency(
  quotaMinutes: number,
  clockedMinutes: number,
): number | undefined {
  if (quotaMinutes <= 0 || clockedMinutes <= 0) return undefined
  return Math.round((quotaMinutes * 100) / clockedMinutes)
}

/** Quota and clocked time of a visit, kept apart, and how they compare for what is done. */
export interface WorkTime {
  readonly quotaMinutes: number
  readonly clockedMinutes: number
  /** Percent, of done jobs that were clocked; an unfinished job says nothing yet. */
  readonly efficiency: number | undefined
}

/** Both times of these jobs of a visit. */
export function computeWorkTime(
  visit: Pick<Visit, 'clockings'>,
  jobs: readonly Job[],
  now: Instant,
): WorkTime {
  const ids = new Set<string>(jobs.map(({ id }) => id))
  const done = jobs.filter((job) => job.isDone && computeJobMinutes(visit, job, now) > 0)
  const doneMinutes = done.reduce((sum, job) => sum + computeJobMinutes(visit, job, now), 0)
  return {
    quotaMinutes: sumQuota(jobs),
    clockedMinutes: computeClockedMinutes(
      visit.clockings.filter(({ jobId }) => ids.has(jobId)),
      now,
    ),
    efficiency: computeEfficiency(sumQuota(done), doneMinutes),
  }
}

const sumQuota = (jobs: readonly Job[]): number =>
  jobs.reduce((sum, job) => sum + quotaMinutesOf(job), 0)

/** Milliseconds covered by spans that may overlap; one that ends before it begins covers none. */
function coveredBy(spans: readonly (readonly [number, number])[]): number {
  let covered = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [from, until] of [...spans].sort((a, b) => a[0] - b[0])) {
    covered += Math.max(0, until - Math.max(from, reached))
    reached = Math.max(reached, until)
  }
  return covered
}
