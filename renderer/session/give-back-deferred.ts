import type { Work } from '#renderer/db/unit-of-work.ts'
import { reopenDeferred } from '#shared/domain/deferred/reopen-deferred.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'

/** Deferred work that a visit had taken up waits for the next one: the visit is being cancelled. */
export async function giveBackDeferred(work: Work, visit: Visit): Promise<void> {
  for (const { revives, approval } of visit.jobs) {
    // A no on this visit has made its own deferred job already.
    if (revives === undefined || approval.state === 'declined') continue
    const deferred = await work.deferredJobs.find(revives)
    if (deferred?.revivedIn === visit.id) await work.deferredJobs.put(reopenDeferred(deferred))
  }
}
