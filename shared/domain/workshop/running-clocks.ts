import { compareInstants, type Instant } from '#shared/kernel/instant.ts'
import type { JobId } from '../estimate/job.ts'
import type { StaffId } from '../staff/staff.ts'
import type { Visit } from '../visit/visit.ts'
import type { Clocking } from './clocking.ts'

/** Clocks that run on a visit now, or on one of its jobs. */
export function listRunning({ clockings }: Pick<Visit, 'clockings'>, jobId?: JobId): Clocking[] {
  return clockings.filter(
    (each) => each.until === undefined && (jobId === undefined || each.jobId === jobId),
  )
}

/** Where somebody is clocked in. */
export interface RunningClock<V> {
  readonly visit: V
  readonly clocking: Clocking
}

/** Where somebody is clocked in among these visits; a person works on one job at a time. */
export function findRunningClock<V extends Pick<Visit, 'clockings'>>(
  visits: readonly V[],
  staffId: StaffId,
): RunningClock<V> | undefined {
  for (const visit of visits) {
    const clocking = listRunning(visit).find((each) => each.staffId === staffId)
    if (clocking !== undefined) return { visit, clocking }
  }
  return undefined
}

/** The clocks that were meant, ended at a time; never before they began. */
export function endClocks(
  visit: Visit,
  at: Instant,
  isMeant: (clocking: Clocking) => boolean = () => true,
): Visit {
  const runs = (each: Clocking): boolean => each.until === undefined && isMeant(each)
  if (!visit.clockings.some(runs)) return visit
  const clockings = visit.clockings.map((each) =>
    runs(each) ? { ...each, until: laterOf(each.from, at) } : each,
  )
  return { ...visit, clockings }
}

// A clock of the house that was set back must not give a stretch that ends before it begins.
const laterOf = (a: Instant, b: Instant): Instant => (compareInstants(a, b) > 0 ? a : b)
