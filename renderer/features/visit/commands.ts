import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import { giveBackDeferred } from '#renderer/session/give-back-deferred.ts'
import type { Session } from '#renderer/session/session.tsx'
import { type CancelRefusal, cancelVisit as cancel } from '#shared/domain/visit/cancel-visit.ts'
import { changeIntake } from '#shared/domain/visit/start-visit.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Promises the car for another time. */
export const changePromise = (
  session: Session,
  visitId: VisitId,
  promisedAt: Instant,
): Promise<Result<Visit>> =>
  changeVisit(session, 'change-promise', visitId, (visit) =>
    changeIntake(visit, visit.intake, promisedAt, session.clock.now()),
  )

/** Closes the visit without a bill; deferred work it had taken up waits for the next one. */
export const cancelVisit = (
  session: Session,
  visitId: VisitId,
  reason: string,
): Promise<Saved<Visit, CancelRefusal>> => {
  const at = session.clock.now()
  return changeVisit(session, 'cancel-visit', visitId, async (visit, work) => {
    const cancelled = cancel(visit, reason, at)
    if (cancelled.ok) await giveBackDeferred(work, visit)
    return cancelled
  })
}
