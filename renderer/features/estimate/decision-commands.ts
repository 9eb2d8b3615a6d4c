import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import * as decide from '#shared/domain/approval/decide-job.ts'
import {
  type Signature,
  type SignRefusal,
  signEstimate as sign,
} from '#shared/domain/approval/signature.ts'
import type { JobId } from '#shared/domain/estimate/job.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { changeEstimate } from './change-estimate.ts'

type Changed<C extends string> = Promise<Saved<Visit, C>>
type Answer = Omit<decide.ApprovalAnswer, 'at'>
type No = Omit<decide.DeclineAnswer, 'at'>

/** Records the customer's yes to these jobs: to all of them or to none. */
export const approveJobs = (
  session: Session,
  visitId: VisitId,
  jobIds: readonly JobId[],
  answer: Answer,
): Changed<decide.DecisionRefusal> => {
  const at = session.clock.now()
  return changeEstimate(session, 'approve-jobs', visitId, (visit) =>
    eachJob(visit, jobIds, (before, id) => decide.approveJob(before, id, { ...answer, at })),
  )
}

/** Records the customer's no to these jobs and keeps them with the car for later. */
export const declineJobs = (
  session: Session,
  visitId: VisitId,
  jobIds: readonly JobId[],
  answer: No,
): Changed<decide.DecisionRefusal | 'approval.reason-empty'> => {
  const at = session.clock.now()
  return changeEstimate(session, 'decline-jobs', visitId, (visit) =>
    eachJob(visit, jobIds, (before, id) => decide.declineJob(before, id, { ...answer, at })),
  )
}

/** Takes answers back: these jobs are pending again. */
export const withdrawDecisions = (
  session: Session,
  visitId: VisitId,
  jobIds: readonly JobId[],
): Changed<'job.unknown' | 'visit.settled'> =>
  changeEstimate(session, 'withdraw-decisions', visitId, (visit) =>
    eachJob(visit, jobIds, decide.withdrawDecision),
  )

/** Notes that the customer wants a job explained before they decide. */
export const askAboutJob = (
  session: Session,
  visitId: VisitId,
  jobId: JobId,
): Changed<'job.unknown' | 'visit.settled'> => {
  const at = session.clock.now()
  return changeEstimate(session, 'ask-about-job', visitId, (visit) =>
    decide.askAboutJob(visit, jobId, at),
  )
}

/** Keeps what the customer signed on the counter display. */
export const signEstimate = (
  session: Session,
  visitId: VisitId,
  strokes: Pick<Signature, 'path' | 'width' | 'height' | 'shown'>,
): Changed<SignRefusal> => {
  const at = session.clock.now()
  return changeEstimate(session, 'sign-estimate', visitId, (visit) =>
    sign(visit, { ...strokes, at }),
  )
}

function eachJob<C extends string>(
  visit: Visit,
  jobIds: readonly JobId[],
  rule: (visit: Visit, jobId: JobId) => Result<Visit, C>,
): Result<Visit, C> {
  return jobIds.reduce<Result<Visit, C>>(
    (so, jobId) => (so.ok ? rule(so.value, jobId) : so),
    ok(visit),
  )
}
