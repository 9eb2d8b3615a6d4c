import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import * as deferred from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJob, DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import { addJob } from '#shared/domain/estimate/change-jobs.ts'
import type { JobId } from '#shared/domain/estimate/job.ts'
import type { JobDraftProblem } from '#shared/domain/estimate/job-draft.ts'
import { withNewPartIds } from '#shared/domain/estimate/new-part-ids.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { fail, ok } from '#shared/kernel/result.ts'

/** Offers deferred work again: it becomes a job of this visit, at its old prices. */
export const reviveDeferred = (
  session: Session,
  visitId: VisitId,
  deferredId: DeferredJobId,
): Promise<Saved<Visit, JobDraftProblem | 'visit.settled' | 'deferred.not-open'>> =>
  changeVisit(session, 'revive-deferred', visitId, async (visit, work) => {
    const kept = await work.deferredJobs.get(deferredId)
    // Two desks may press at once; only the first one's press counts.
    if (kept.state !== 'open') return fail('deferred.not-open')
    const revived = deferred.reviveDeferred(kept, visitId)
    const draft = withNewPartIds(revived.draft, session.nextId)
    const added = addJob(visit, session.nextId() as JobId, draft)
    if (added.ok) await work.deferredJobs.put(revived.deferred)
    return added
  })

/** The customer does not want to hear of this work again. */
export const dropDeferred = (
  session: Session,
  deferredId: DeferredJobId,
): Promise<Saved<DeferredJob, 'deferred.not-open'>> =>
  session.change('drop-deferred', async (work) => {
    const kept = await work.deferredJobs.get(deferredId)
    if (kept.state !== 'open') return fail('deferred.not-open')
    const dropped = deferred.dropDeferred(kept)
    await work.deferredJobs.put(dropped)
    return ok(dropped)
  })
