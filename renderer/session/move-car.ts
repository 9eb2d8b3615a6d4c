import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { type MoveRefusal, moveVisit } from '#shared/domain/visit/move-step.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { Result } from '#shared/kernel/result.ts'
import { changeVisit } from './change-visit.ts'
import type { Session } from './session.tsx'

/** Moves a car to another step of the board, as far as the rules let it; from whichever screen. */
export const moveCar = (
  session: Session,
  visitId: VisitId,
  to: BoardStep,
): Promise<Result<Visit, MoveRefusal>> =>
  changeVisit(session, 'move-car', visitId, (visit) => moveVisit(visit, to, session.clock.now()))
