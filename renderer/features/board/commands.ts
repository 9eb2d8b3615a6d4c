import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { type Dispatch, dispatchVisit } from '#shared/domain/visit/dispatch-visit.ts'
import { type MoveRefusal, moveVisit } from '#shared/domain/visit/move-step.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Moves a car on the board, as far as the rules let it. */
export const moveCar = (
  session: Session,
  visitId: VisitId,
  to: BoardStep,
): Promise<Result<Visit, MoveRefusal>> =>
  changeVisit(session, 'visit.move', visitId, (visit) => moveVisit(visit, to, session.clock.now()))

/** Gives a car to a technician and a bay. */
export const dispatchCar = (
  session: Session,
  visitId: VisitId,
  dispatch: Dispatch,
): Promise<Result<Visit, 'visit.settled'>> =>
  changeVisit(session, 'visit.dispatch', visitId, (visit) => dispatchVisit(visit, dispatch))
