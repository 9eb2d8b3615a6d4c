import type { Instant } from '#shared/kernel/instant.ts'
import { stepRank } from '../visit/board-step.ts'
import { isClosed } from '../visit/is-closed.ts'
import { computePromise } from '../visit/promise.ts'
import type { Visit } from '../visit/visit.ts'
import { computeJobMinutes, quotaMinutesOf } from './clocked-time.ts'
import { listOpenWork } from './grade.ts'
import { workerOf } from './worker-of.ts'

/**
 * Minutes of work left on a car: quota not clocked yet of the agreed jobs that are not done. Jobs of
 * different technicians go on side by side, so the longest of them counts.
 */
export function computeWorkLeft(visit: Visit, now: Instant): number {
  const byWorker = new Map<string, number>()
  for (const job of listOpenWork(visit)) {
    const left = Math.max(0, quotaMinutesOf(job) - computeJobMinutes(visit, job, now))
    const worker = workerOf(visit, job) ?? ''
    byWorker.set(worker, (byWorker.get(worker) ?? 0) + left)
  }
  return Math.max(0, ...byWorker.values())
}

/** Work left on a car against the time to its promise, both in minutes. */
export interface WorkOutlook {
  readonly workLeft: number
  readonly minutesLeft: number
  /** The work takes longer than the time there is; a promise already broken is not counted. */
  readonly isShort: boolean
}

/** Whether what is left can still be done in time. */
export function computeOutlook(visit: Visit, now: Instant): WorkOutlook {
  const workLeft = computeWorkLeft(visit, now)
  const { state, minutesLeft } = computePromise(visit, now, 0)
  const isAtWork =
    visit.step !== 'booked' &&
    stepRank(visit.step) < stepRank('final-inspection') &&
    !isClosed(visit)
  return {
    workLeft,
    minutesLeft,
    isShort: isAtWork && state !== 'broken' && workLeft > minutesLeft,
  }
}

/** How the promises of many cars stand: each car is in one of the three at most. */
export interface PromiseCount {
  readonly soon: number
  readonly broken: number
  readonly short: number
}

/** Counts cars in the house that are not ready: late, about to be, and not to be done in time. */
export function countPromises(
  visits: readonly Visit[],
  now: Instant,
  warningMinutes: number,
): PromiseCount {
  const states = visits
    .filter((visit) => visit.step !== 'booked' && !isClosed(visit))
    .map((visit) => {
      const { state } = computePromise(visit, now, warningMinutes)
      if (state === 'broken') return 'broken'
      return computeOutlook(visit, now).isShort ? 'short' : state
    })
  const count = (wanted: string): number => states.filter((state) => state === wanted).length
  return { soon: count('soon'), broken: count('broken'), short: count('short') }
}
