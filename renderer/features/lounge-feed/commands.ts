import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import { type CallProblem, callToCounter, endCall } from '#shared/domain/lounge/counter-call.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

/** Asks the owner to come to the counter: on the lounge board, by sound and by voice. */
export const callOwner = (session: Session, visitId: VisitId): Promise<Saved<Visit, CallProblem>> =>
  changeVisit(session, 'call-to-counter', visitId, (visit) =>
    callToCounter(visit, session.clock.now()),
  )

/** The owner has come. */
export const endOwnerCall = (session: Session, visitId: VisitId): Promise<Result<Visit>> =>
  changeVisit(session, 'end-call', visitId, (visit) => ok(endCall(visit)))
