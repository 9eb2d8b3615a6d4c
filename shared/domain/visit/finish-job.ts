import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isBillable } from '../approval/decide-job.ts'
import type { JobId } from '../estimate/job.ts'
import { namesOf } from '../estimate/names-of.ts'
import { findJob, replaceJob } from '../estimate/replace-job.ts'
import { listOpenCheckPoints } from '../workshop/answer-step.ts'
import { withoutChecks } from '../workshop/check-work.ts'
import { endClocks } from '../workshop/running-clocks.ts'
import { doerOf } from '../workshop/worker-of.ts'
import { isClosed } from './is-closed.ts'
import type { Visit } from './visit.ts'

export type FinishJobRefusal =
  | 'visit.settled'
  | 'job.unknown'
  | 'job.not-approved'
  | 'job.check-points-open'

/**
 * Marks a job done, or not done after all. Only agreed work can be done: {job} names the other, and
 * no check point may be open: {steps}. Saying that it is done is the own check (自检) of whoever did
 * it, and stops the job's clocks. What is not done after all has been looked at by nobody.
 */
export function finishJob(
  visit: Visit,
  jobId: JobId,
  isDone: boolean,
  at: Instant,
): Result<Visit, FinishJobRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  if (!isBillable(job)) return fail('job.not-approved', { job: job.name })
  if (job.isDone === isDone) return ok(visit)
  const unchecked = withoutChecks({ ...job, isDone })
  if (!isDone) return ok(replaceJob(visit, unchecked))
  const open = listOpenCheckPoints(job)
  if (open.length > 0) {
    return fail('job.check-points-open', { job: job.name, steps: namesOf(open) })
  }
  const by = doerOf(visit, job)
  const checked = by === undefined ? unchecked : { ...unchecked, selfCheck: { by, at } }
  return ok(
    replaceJob(
      endClocks(visit, at, (each) => each.jobId === jobId),
      checked,
    ),
  )
}
