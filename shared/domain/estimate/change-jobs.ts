import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Approval } from '../approval/approval.ts'
import { stepRank } from '../visit/board-step.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import { withoutChecks } from '../workshop/check-work.ts'
import { withNextVersion } from './estimate-version.ts'
import type { Job, JobId } from './job.ts'
import { checkJobDraft, type JobDraft, type JobDraftProblem } from './job-draft.ts'
import { findJob, replaceJob } from './replace-job.ts'
import { isSameBackground, isSameLikely, isSameTask, isSameWork } from './same-work.ts'

/** Why the jobs of a visit may not change. `job.started` carries {job}. */
export type ChangeJobRefusal = JobDraftProblem | 'visit.settled' | 'job.unknown' | 'job.started'

/**
 * Puts a new, unanswered job at the end. From `in-repair` on it counts as found during the repair
 * (增项), whatever the draft says: additions need the owner's consent of their own.
 */
export function addJob(
  visit: Visit,
  id: JobId,
  draft: JobDraft,
): Result<Visit, JobDraftProblem | 'visit.settled'> {
  if (isClosed(visit)) return fail('visit.settled')
  const checked = checkJobDraft(draft)
  if (!checked.ok) return checked
  const job: Job = {
    ...writtenPart(draft),
    id,
    foundDuring: isInWork(visit) ? 'repair' : draft.foundDuring,
    ...(draft.revives === undefined ? {} : { revives: draft.revives }),
    approval: { state: 'pending' },
    isDone: false,
  }
  return ok(withNextVersion(visit, { ...visit, jobs: [...visit.jobs, job] }))
}

/**
 * Writes a job anew. If what the customer answered changes (name, category, labour, parts), the
 * answer falls and the job is pending again, remembering what had been agreed to. A new reason
 * alone leaves the answer. When it was found and what it revives are facts and stay.
 */
export function changeJob(
  visit: Visit,
  jobId: JobId,
  draft: JobDraft,
): Result<Visit, ChangeJobRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  const checked = checkJobDraft(draft)
  if (!checked.ok) return checked
  const written = writtenPart(draft)
  const isUnchanged = isSameWork(job, written)
  const isShownSame = isUnchanged && job.reason === draft.reason && isSameLikely(job, written)
  if (isShownSame && isSameBackground(job, written)) return ok(visit)

  const { labour: _labour, ...kept } = job
  const next: Job = {
    ...kept,
    ...written,
    approval: isUnchanged ? job.approval : reopened(job.approval),
    isDone: job.isDone && isSameTask(job, written),
  }
  // Other work than was looked at has been looked at by nobody.
  const changed = replaceJob(visit, next.isDone ? next : withoutChecks(next))
  // A buying price or a grade is the shop's own affair: what the customer was shown is the same.
  return ok(isShownSame ? changed : withNextVersion(visit, changed))
}

/** Takes a job off. Refused once the technician has begun or done it; comparisons lose their link to it. */
export function removeJob(visit: Visit, jobId: JobId): Result<Visit, ChangeJobRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  // Clocked time belongs to a job: taking the job away would leave work nobody can explain.
  const isStarted = job.isDone || visit.clockings.some((each) => each.jobId === jobId)
  if (isStarted) return fail('job.started', { job: job.name })
  const comparisons = visit.comparisons.map((comparison) => {
    if (comparison.jobId !== jobId) return comparison
    const { jobId: _removed, ...rest } = comparison
    return rest
  })
  const jobs = visit.jobs.filter((other) => other.id !== jobId)
  return ok(withNextVersion(visit, { ...visit, jobs, comparisons }))
}

/** Moves a job one place up (−1) or down (1); at the end of the list it stays where it is. */
export function moveJob(visit: Visit, jobId: JobId, by: -1 | 1): Result<Visit, ChangeJobRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const from = visit.jobs.findIndex((job) => job.id === jobId)
  if (from < 0) return fail('job.unknown')
  const job = visit.jobs[from]
  const neighbour = visit.jobs[from + by]
  if (job === undefined || neighbour === undefined) return ok(visit)
  const jobs = [...visit.jobs]
  jobs[from] = neighbour
  jobs[from + by] = job
  return ok({ ...visit, jobs })
}

const isInWork = (visit: Visit): boolean => stepRank(visit.step) >= stepRank('in-repair')

function writtenPart(draft: JobDraft) {
  const { name, category, reason, labour, parts } = draft
  const { likelyParts, standardJobId, grade, steps, free, contract } = draft
  return {
    name: name.trim(),
    category,
    reason,
    parts,
    ...(labour === undefined ? {} : { labour }),
    ...(likelyParts === undefined ? {} : { likelyParts }),
    ...(standardJobId === undefined ? {} : { standardJobId }),
    ...(grade === undefined ? {} : { grade }),
    ...(steps === undefined ? {} : { steps }),
    ...(free === undefined ? {} : { free }),
    ...(contract === undefined ? {} : { contract }),
  }
}

function reopened(approval: Approval): Approval {
  if (approval.state === 'approved') return { state: 'pending', changedFrom: approval.amount }
  // A refusal agreed to nothing; a job that is pending already keeps what it was changed from.
  return approval.state === 'declined' ? { state: 'pending' } : approval
}
