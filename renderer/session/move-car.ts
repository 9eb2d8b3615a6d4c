import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { type MoveRefusal, moveVisit } from '#shared/domain/visit/move-step.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { changeVisit } from './change-visit.ts'
import { findAppointmentOf, keepWith } from './keep-appointment.ts'
import type { Session } from './session.tsx'

/**
 * Moves a car to another step of the board, as far as the rules let it; from whichever screen. A
 * booked car that is moved on has come: its appointment is kept.
 */
export const moveCar = (
  session: Session,
  visitId: VisitId,
  to: BoardStep,
): Promise<Saved<Visit, MoveRefusal>> =>
  changeVisit(session, 'move-car', visitId, async (visit, work) => {
    const at = session.clock.now()
    const moved = moveVisit(visit, to, at, session.staff.id)
    if (moved.ok && visit.step === 'booked') {
      const appointment = await findAppointmentOf(work, {
        visitId,
        vehicleId: visit.vehicleId,
        day: visit.day,
      })
      if (appointment !== undefined) await keepWith(work, appointment, visitId, at)
    }
    return moved
  })
