import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { JobId } from '../estimate/job.ts'
import { findJob } from '../estimate/replace-job.ts'
import type { StaffId } from '../staff/staff.ts'
import type { Visit } from '../visit/visit.ts'
import { endClocks, listRunning } from './running-clocks.ts'

/** Which clocks of a job are paused: everybody's, or one person's. */
export interface PauseInput {
  readonly jobId: JobId
  readonly staffId?: StaffId | undefined
  readonly at: Instant
}

/** Ends the stretch that runs; going on begins the next. Stopping for good is finishing the job. */
export function pauseClock(
  visit: Visit,
  { jobId, staffId, at }: PauseInput,
): Result<Visit, 'job.unknown' | 'clock.not-running'> {
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  const isMeant = (id: StaffId): boolean => staffId === undefined || staffId === id
  if (!listRunning(visit, jobId).some((each) => isMeant(each.staffId))) {
    return fail('clock.not-running', { job: job.name })
  }
  return ok(endClocks(visit, at, (each) => each.jobId === jobId && isMeant(each.staffId)))
}
