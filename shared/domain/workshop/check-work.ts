import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listApproved } from '../approval/decide-job.ts'
import type { Job, JobId } from '../estimate/job.ts'
import { findJob, replaceJob } from '../estimate/replace-job.ts'
import { hasRole, type Staff } from '../staff/staff.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import { listDoers } from './worker-of.ts'

/** Who looked at finished work, and when. */
export interface CheckInput {
  readonly by: Pick<Staff, 'id' | 'name' | 'roles'>
  readonly at: Instant
  readonly note?: string | undefined
}

export type CheckRefusal =
  | 'visit.settled'
  | 'job.unknown'
  | 'check.job-open'
  | 'check.not-own'
  | 'check.same-person'
  | 'check.role'

/** 自检: whoever did the work says that it is in order. */
export function checkOwnWork(
  visit: Visit,
  jobId: JobId,
  input: CheckInput,
): Result<Visit, CheckRefusal> {
  const job = findDone(visit, jobId)
  if (!job.ok) return job
  if (!listDoers(visit, job.value).includes(input.by.id)) {
    return fail('check.not-own', { job: job.value.name, name: input.by.name })
  }
  return ok(replaceJob(visit, { ...job.value, selfCheck: checkOf(input) }))
}

/** 互检: a colleague who had no hand in it looks at the work; two pairs of eyes are the point. */
export function checkColleaguesWork(
  visit: Visit,
  jobId: JobId,
  input: CheckInput,
): Result<Visit, CheckRefusal> {
  const job = findDone(visit, jobId)
  if (!job.ok) return job
  if (listDoers(visit, job.value).includes(input.by.id)) {
    return fail('check.same-person', { name: input.by.name })
  }
  if (!canCheck(input.by)) return fail('check.role', { name: input.by.name })
  return ok(replaceJob(visit, { ...job.value, mutualCheck: checkOf(input) }))
}

/** Whether somebody can judge a colleague's work. */
export function canCheck(staff: Pick<Staff, 'roles'>): boolean {
  return (['technician', 'inspector'] as const).some((role) => hasRole(staff as Staff, role))
}

/** Whether anybody could look at a colleague's work: somebody alone in a shop has none to ask. */
export function hasColleague(staff: readonly Staff[]): boolean {
  return staff.filter((each) => each.isActive && canCheck(each)).length > 1
}

/**
 * Whether a job wants a colleague's look beside its own and the final one: overhauls and second
 * grade maintenance do (三检制: 机动车维修管理规定), smaller work has two looks.
 */
export function needsMutualCheck({ category }: Pick<Job, 'category'>): boolean {
  return category === 'overhaul' || category === 'maintenance-2'
}

/**
 * Agreed jobs that are done and lack a look. A shop with nobody else who could look cannot be asked
 * for a colleague's (`isShared`: the work is shared by more than one).
 */
export function listUnchecked(
  visit: Pick<Visit, 'jobs'>,
  kind: 'self' | 'mutual',
  isShared = true,
): Job[] {
  const done = listApproved(visit).filter((job) => job.isDone)
  if (kind === 'self') return done.filter((job) => job.selfCheck === undefined)
  if (!isShared) return []
  return done.filter((job) => needsMutualCheck(job) && job.mutualCheck === undefined)
}

/** A job as it is before anybody looked at it. */
export function withoutChecks({ selfCheck: _self, mutualCheck: _mutual, ...job }: Job): Job {
  return job
}

function findDone(visit: Visit, jobId: JobId): Result<Job, CheckRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  return job.isDone ? ok(job) : fail('check.job-open', { job: job.name })
}

function checkOf({ by, at, note = '' }: CheckInput) {
  return { by: by.id, at, ...(note.trim() === '' ? {} : { note: note.trim() }) }
}
