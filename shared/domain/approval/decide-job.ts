import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Job, JobId } from '../estimate/job.ts'
import { computeJobAmount } from '../estimate/price-job.ts'
import { findJob, replaceJob } from '../estimate/replace-job.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import type { Approval, ApprovalMethod, PendingApproval } from './approval.ts'

/** Who said yes, how, and when. */
export interface ApprovalAnswer {
  readonly method: ApprovalMethod
  readonly person: string
  readonly at: Instant
}

/** Who said no, and why: the reason is what the next reception starts from. */
export interface DeclineAnswer extends ApprovalAnswer {
  readonly reason: string
  readonly offerAgainOn?: Day | undefined
}

export type DecisionRefusal = 'job.unknown' | 'visit.settled' | 'approval.person-empty'

/** Records the customer's yes to one job, with the amount they said yes to. */
export function approveJob(
  visit: Visit,
  jobId: JobId,
  { method, person, at }: ApprovalAnswer,
): Result<Visit, DecisionRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  if (!hasText(person)) return fail('approval.person-empty', { job: job.name })
  const amount = computeJobAmount(job)
  return ok(decide(visit, job, { state: 'approved', method, person: person.trim(), at, amount }))
}

/** Records the customer's no to one job. Such work is kept for later, never billed. */
export function declineJob(
  visit: Visit,
  jobId: JobId,
  { method, person, at, reason, offerAgainOn }: DeclineAnswer,
): Result<Visit, DecisionRefusal | 'approval.reason-empty'> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  if (!hasText(person)) return fail('approval.person-empty', { job: job.name })
  if (!hasText(reason)) return fail('approval.reason-empty', { job: job.name })
  return ok(
    decide(visit, job, {
      state: 'declined',
      method,
      person: person.trim(),
      at,
      reason: reason.trim(),
      ...(offerAgainOn === undefined ? {} : { offerAgainOn }),
    }),
  )
}

/** Takes an answer back (the customer thinks again, the desk ticked the wrong job): pending. */
export function withdrawDecision(
  visit: Visit,
  jobId: JobId,
): Result<Visit, 'job.unknown' | 'visit.settled'> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  if (job.approval.state !== 'pending') return ok(decide(visit, job, { state: 'pending' }))
  if (job.approval.askedAt === undefined) return ok(visit)
  const { askedAt: _answered, ...approval } = job.approval
  return ok(decide(visit, job, approval))
}

/** The customer wants a job explained: it stays undecided, and the desk sees that it waits. */
export function askAboutJob(
  visit: Visit,
  jobId: JobId,
  at: Instant,
): Result<Visit, 'job.unknown' | 'visit.settled'> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  const before: PendingApproval = job.approval.state === 'pending' ? job.approval : PENDING
  return ok(decide(visit, job, { ...before, askedAt: at }))
}

const PENDING: PendingApproval = { state: 'pending' }

/** Jobs the customer waits to have explained, in the order of the estimate. */
export function listAsked({ jobs }: Pick<Visit, 'jobs'>): Job[] {
  return jobs.filter(isAsked)
}

/** Whether the customer waits for an explanation. */
export function isAsked({ approval }: Pick<Job, 'approval'>): boolean {
  return approval.state === 'pending' && approval.askedAt !== undefined
}

/** Jobs still waiting for an answer, in the order of the estimate. */
export function listPending({ jobs }: Pick<Visit, 'jobs'>): Job[] {
  return jobs.filter((job) => job.approval.state === 'pending')
}

/** Jobs the customer said yes to, in the order of the estimate. */
export function listApproved({ jobs }: Pick<Visit, 'jobs'>): Job[] {
  return jobs.filter(isBillable)
}

/** Whether a job may be billed: only what the owner approved; work without consent goes unpaid. */
export function isBillable(job: Pick<Job, 'approval'>): boolean {
  return job.approval.state === 'approved'
}

function decide(visit: Visit, job: Job, approval: Approval): Visit {
  return replaceJob(visit, { ...job, approval })
}
