import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isBillable } from '../approval/decide-job.ts'
import type { JobId } from '../estimate/job.ts'
import { findJob, replaceJob } from '../estimate/replace-job.ts'
import { isClosed } from './is-closed.ts'
import type { Visit } from './visit.ts'

export type FinishJobRefusal = 'visit.settled' | 'job.unknown' | 'job.not-approved'

/** Marks a job done, or not done after all. Only agreed work can be done: {job} names the other. */
export function finishJob(
  visit: Visit,
  jobId: JobId,
  isDone: boolean,
): Result<Visit, FinishJobRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  if (!isBillable(job)) return fail('job.not-approved', { job: job.name })
  return ok(replaceJob(visit, { ...job, isDone }))
}
