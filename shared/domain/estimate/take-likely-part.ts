import { fail, type Result } from '#shared/kernel/result.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import { type ChangeJobRefusal, changeJob } from './change-jobs.ts'
import type { JobId } from './job.ts'
import type { PartLineId } from './part-line.ts'
import { findJob } from './replace-job.ts'

/**
 * Turns a part that might be needed into one that is: it moves into the job's parts, and what the
 * customer had said yes to is asked again, as with any change of a job.
 */
export function takeLikelyPart(
  visit: Visit,
  jobId: JobId,
  partId: PartLineId,
): Result<Visit, ChangeJobRefusal | 'part.unknown'> {
  const job = findJob(visit, jobId)
  if (job === undefined) return fail(isClosed(visit) ? 'visit.settled' : 'job.unknown')
  const part = job.likelyParts?.find(({ id }) => id === partId)
  if (part === undefined) return fail('part.unknown')
  return changeJob(visit, jobId, {
    ...job,
    parts: [...job.parts, part],
    likelyParts: job.likelyParts?.filter((other) => other !== part) ?? [],
  })
}

/** Takes a part off the list of those that might be needed. */
export function removeLikelyPart(
  visit: Visit,
  jobId: JobId,
  partId: PartLineId,
): Result<Visit, ChangeJobRefusal | 'part.unknown'> {
  const job = findJob(visit, jobId)
  if (job === undefined) return fail(isClosed(visit) ? 'visit.settled' : 'job.unknown')
  const likelyParts = job.likelyParts?.filter(({ id }) => id !== partId) ?? []
  if (likelyParts.length === (job.likelyParts?.length ?? 0)) return fail('part.unknown')
  return changeJob(visit, jobId, { ...job, likelyParts })
}
