import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import * as charges from '#shared/domain/estimate/change-charges.ts'
import * as jobs from '#shared/domain/estimate/change-jobs.ts'
import type { Charge, ChargeId } from '#shared/domain/estimate/charge.ts'
import type { JobId } from '#shared/domain/estimate/job.ts'
import type { JobDraft, JobDraftProblem } from '#shared/domain/estimate/job-draft.ts'
import type { PartLineId } from '#shared/domain/estimate/part-line.ts'
import * as likely from '#shared/domain/estimate/take-likely-part.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { Money } from '#shared/kernel/money.ts'
import { changeEstimate } from './change-estimate.ts'

type Changed<C extends string> = Promise<Saved<Visit, C>>

/** Puts a job on the estimate; `id` lets the screen select it. */
export const addJob = (
  session: Session,
  visitId: VisitId,
  id: JobId,
  draft: JobDraft,
): Changed<JobDraftProblem | 'visit.settled'> =>
  changeEstimate(session, 'add-job', visitId, (visit) => jobs.addJob(visit, id, draft))

/** Writes a job anew; an answer to something else than is written now falls. */
export const changeJob = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  draft: JobDraft,
): Changed<jobs.ChangeJobRefusal> =>
  changeEstimate(session, 'change-job', visitId, (visit) => jobs.changeJob(visit, jobId, draft))

/** Takes a job off the estimate. */
export const removeJob = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
): Changed<jobs.ChangeJobRefusal> =>
  changeEstimate(session, 'remove-job', visitId, (visit) => jobs.removeJob(visit, jobId))

/** Moves a job one place up or down. */
export const moveJob = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  by: -1 | 1,
): Changed<jobs.ChangeJobRefusal> =>
  changeEstimate(session, 'move-job', visitId, (visit) => jobs.moveJob(visit, jobId, by))

/** A part that might be needed is needed: it joins its job, which is asked for again. */
export const takeLikely = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  partId: PartLineId,
): Changed<jobs.ChangeJobRefusal | 'part.unknown'> =>
  changeEstimate(session, 'take-likely-part', visitId, (visit) =>
    likely.takeLikelyPart(visit, jobId, partId),
  )

/** Takes a part off those that might be needed. */
export const removeLikely = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  partId: PartLineId,
): Changed<jobs.ChangeJobRefusal | 'part.unknown'> =>
  changeEstimate(session, 'remove-likely-part', visitId, (visit) =>
    likely.removeLikelyPart(visit, jobId, partId),
  )

/** Puts a charge on the estimate. */
export const addCharge = (
  session: Session,
  visitId: VisitId,
  charge: Charge,
): Changed<charges.ChargeRefusal> =>
  changeEstimate(session, 'add-charge', visitId, (visit) => charges.addCharge(visit, charge))

/** Writes a charge anew. */
export const changeCharge = (
  session: Session,
  visitId: VisitId,
  charge: Charge,
): Changed<charges.ChargeRefusal> =>
  changeEstimate(session, 'change-charge', visitId, (visit) => charges.changeCharge(visit, charge))

/** Takes a charge off the estimate. */
export const removeCharge = (
  session: Session,
  visitId: VisitId,
  chargeId: ChargeId,
): Changed<charges.ChargeRefusal> =>
  changeEstimate(session, 'remove-charge', visitId, (visit) =>
    charges.removeCharge(visit, chargeId),
  )

/** Writes down the most the customer wants to spend, or that there is no such limit. */
export const setCeiling = (
  session: Session,
  visitId: VisitId,
  ceiling: Money | undefined,
): Changed<'visit.settled' | 'estimate.ceiling-negative'> =>
  changeEstimate(session, 'set-ceiling', visitId, (visit) => charges.setCeiling(visit, ceiling))
