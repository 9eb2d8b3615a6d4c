import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { withNextVersion } from '../estimate/estimate-version.ts'
import type { FreeReason, Job, JobId } from '../estimate/job.ts'
import { computeJobAmount } from '../estimate/price-job.ts'
import { findJob, replaceJob } from '../estimate/replace-job.ts'
import type { StaffId } from '../staff/staff.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import { isShopsFault, type ReworkCause } from './rework.ts'

export type ReworkCauseRefusal = 'visit.settled' | 'rework.none' | 'rework.note-empty'
export type ReworkChargeRefusal =
  | 'visit.settled'
  | 'rework.none'
  | 'rework.cause-shop'
  | 'job.unknown'

export interface CauseDecision {
  readonly cause: ReworkCause
  /** What was found; never empty where another cause is claimed. */
  readonly note: string
  readonly by: StaffId
}

/**
 * Writes down why the work came back. Another cause than the shop's must be shown in words; the
 * shop's own fault makes every job of the return free (again).
 */
export function decideCause(
  visit: Visit,
  { cause, note, by }: CauseDecision,
): Result<Visit, ReworkCauseRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (visit.rework === undefined) return fail('rework.none')
  if (!isShopsFault({ cause }) && !hasText(note)) return fail('rework.note-empty')
  const { causeNote: _, ...kept } = visit.rework
  const rework = {
    ...kept,
    cause,
    decidedBy: by,
    ...(hasText(note) ? { causeNote: note.trim() } : {}),
  }
  const decided: Visit = { ...visit, rework }
  if (!isShopsFault({ cause })) return ok(decided)
  const jobs = decided.jobs.map((job) =>
    isReturned(decided, job.id) ? priced(job, 'rework') : job,
  )
  const isRepriced = jobs.some((job, index) => job !== visit.jobs[index])
  return ok(isRepriced ? withNextVersion(visit, { ...decided, jobs }) : decided)
}

/**
 * Asks its price for a job of the return, or takes that back. It may be asked only once another
 * cause is written down (三日内不能证明由其他原因造成的，无偿返修), and has to be agreed to anew.
 */
export function chargeReturned(
  visit: Visit,
  jobId: JobId,
  isCharged: boolean,
): Result<Visit, ReworkChargeRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (visit.rework === undefined) return fail('rework.none')
  const job = findJob(visit, jobId)
  if (job === undefined || !isReturned(visit, jobId)) return fail('job.unknown')
  const { cause, causeNote } = visit.rework
  if (isCharged && (cause !== 'other' || !hasText(causeNote))) {
    return fail('rework.cause-shop', { job: job.name })
  }
  const next = priced(job, isCharged ? undefined : 'rework')
  return ok(next === job ? visit : withNextVersion(visit, replaceJob(visit, next)))
}

const isReturned = ({ rework }: Visit, jobId: JobId): boolean =>
  (rework?.items ?? []).some((item) => item.jobId === jobId)

/** The job free or not; a yes to another amount falls, as after any change of what is asked. */
function priced(job: Job, free: FreeReason | undefined): Job {
  if (job.free === free) return job
  const { free: _, ...rest } = job
  const next: Job = { ...rest, ...(free === undefined ? {} : { free }) }
  const { approval } = job
  return approval.state === 'approved' && approval.amount !== computeJobAmount(next)
    ? { ...next, approval: { state: 'pending', changedFrom: approval.amount } }
    : next
}
