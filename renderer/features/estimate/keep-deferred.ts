import type { Work } from '#renderer/db/unit-of-work.ts'
import { deferredFrom } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJob, DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import { reopenDeferred } from '#shared/domain/deferred/reopen-deferred.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'

/**
 * Keeps the car's deferred work in step with the answers on this visit, in the same unit of work: a
 * no is kept for later, a no taken back is not offered twice, and deferred work whose job was taken
 * off the estimate waits for the next reception again.
 */
export async function keepDeferred(
  work: Work,
  before: Visit,
  after: Visit,
  nextId: UlidSource,
): Promise<void> {
  const kept = await work.deferredJobs.list({ visitId: after.id })
  // What the shop leaves undone on its own used car is offered to nobody.
  const answered = after.internal === undefined ? after.jobs : []
  for (const job of answered) {
    if (before.jobs.includes(job)) continue
    const own = kept.find((deferred) => deferred.jobId === job.id)
    const next = deferredOf(after, job, own, nextId)
    if (next !== undefined && next !== own) await work.deferredJobs.put(next)
  }
  for (const job of listGone(before, after)) {
    if (job.revives === undefined || job.approval.state === 'declined') continue
    const revived = await work.deferredJobs.find(job.revives)
    if (revived !== undefined) await work.deferredJobs.put(reopenDeferred(revived))
  }
}

function deferredOf(
  visit: Visit,
  job: Job,
  own: DeferredJob | undefined,
  nextId: UlidSource,
): DeferredJob | undefined {
  if (job.approval.state === 'declined') {
    // What was dropped, or taken up in a later visit, is no longer this visit's to say.
    const isOurs = own === undefined || own.state === 'open' || own.revivedIn === visit.id
    if (!isOurs) return undefined
    const kept = deferredFrom(visit, job, own?.id ?? (nextId() as DeferredJobId))
    return own?.calls === undefined ? kept : { ...kept, calls: own.calls }
  }
  // The customer thought again: the work is on this visit's own estimate now.
  return own?.state === 'open' ? { ...own, state: 'revived', revivedIn: visit.id } : undefined
}

const listGone = (before: Visit, after: Visit): Job[] =>
  before.jobs.filter((job) => !after.jobs.some((other) => other.id === job.id))
