import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { JobId } from '#shared/domain/estimate/job.ts'
import { type Dispatch, dispatchVisit } from '#shared/domain/visit/dispatch-visit.ts'
import { type FinishJobRefusal, finishJob } from '#shared/domain/visit/finish-job.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Gives a car to a technician and a bay. */
export function dispatchCar(
  session: Session,
  visitId: VisitId,
  dispatch: Dispatch,
): Promise<Result<Visit, 'visit.settled'>> {
  return changeVisit(session, 'dispatch-car', visitId, (visit) => dispatchVisit(visit, dispatch))
}

/** Ticks a job off, or takes the tick back. */
export function tickJob(
  session: Session,
  visitId: VisitId,
  jobId: JobId,
  isDone: boolean,
): Promise<Result<Visit, FinishJobRefusal>> {
  return changeVisit(session, 'finish-job', visitId, (visit) => finishJob(visit, jobId, isDone))
}
