import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isBillable } from '../approval/decide-job.ts'
import type { JobId } from '../estimate/job.ts'
import { findJob } from '../estimate/replace-job.ts'
import { stepRank } from '../visit/board-step.ts'
import { isClosed } from '../visit/is-closed.ts'
import { type MoveRefusal, moveVisit } from '../visit/move-step.ts'
import type { Visit } from '../visit/visit.ts'
import type { ClockingId } from './clocking.ts'
import { checkGrade, type GradeRefusal, type Worker } from './grade.ts'
import { findRunningClock } from './running-clocks.ts'

export interface ClockStart {
  readonly id: ClockingId
  readonly jobId: JobId
  readonly worker: Worker
  readonly at: Instant
}

/**
 * Why a clock does not start. `running-elsewhere` says where: {order}, number of the repair order,
 * and {job}.
 */
export type StartClockRefusal =
  | 'visit.settled'
  | 'job.unknown'
  | 'job.not-approved'
  | 'clock.job-done'
  | 'clock.already-running'
  | 'clock.running-elsewhere'
  | 'clock.wrong-step'
  | GradeRefusal
  | MoveRefusal

/**
 * Begins or goes on with a job. Work that begins takes the car to repair, and ends what it waited
 * for. `open` are all visits in the house: nobody is clocked in twice.
 */
export function startClock(
  visit: Visit,
  { id, jobId, worker, at }: ClockStart,
  open: readonly Visit[],
): Result<Visit, StartClockRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  if (!isBillable(job)) return fail('job.not-approved', { job: job.name })
  if (job.isDone) return fail('clock.job-done', { job: job.name })
  const others = open.filter((other) => other.id !== visit.id)
  const running = findRunningClock([visit, ...others], worker.id)
  if (running?.visit.id === visit.id && running.clocking.jobId === jobId) {
    return fail('clock.already-running', { job: job.name })
  }
  if (running !== undefined) {
    return fail('clock.running-elsewhere', {
      order: running.visit.number ?? '',
      job: findJob(running.visit, running.clocking.jobId)?.name ?? '',
    })
  }
  const checked = checkGrade(visit, worker, [job])
  if (!checked.ok) return checked
  if (stepRank(visit.step) >= stepRank('final-inspection')) return fail('clock.wrong-step')
  const inRepair = visit.step === 'in-repair' ? ok(visit) : moveVisit(visit, 'in-repair', at)
  if (!inRepair.ok) return inRepair
  const clocking = { id, jobId, staffId: worker.id, from: at }
  return ok({ ...inRepair.value, clockings: [...inRepair.value.clockings, clocking] })
}
