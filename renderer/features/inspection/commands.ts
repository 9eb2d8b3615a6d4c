import { listStaff } from '#renderer/db/repositories/shop.ts'
import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import {
  type InspectionDraft,
  type InspectionRefusal,
  recordInspection,
} from '#shared/domain/inspection/record-inspection.ts'
import { type MoveRefusal, moveVisit } from '#shared/domain/visit/move-step.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { hasColleague } from '#shared/domain/workshop/check-work.ts'

/** Puts a final inspection on record; a failed one sends the car back to repair. */
export const saveInspection = (
  session: Session,
  visitId: VisitId,
  draft: InspectionDraft,
): Promise<Saved<Visit, InspectionRefusal>> =>
  changeVisit(session, 'record-inspection', visitId, async (visit) => {
    const staff = await listStaff(session.db)
    return recordInspection(visit, draft, session.clock.now(), hasColleague(staff))
  })

/** Sends the car to final inspection, once all that was agreed is done. */
export const sendToInspection = (
  session: Session,
  visitId: VisitId,
): Promise<Saved<Visit, MoveRefusal>> =>
  changeVisit(session, 'send-to-inspection', visitId, (visit) =>
    moveVisit(visit, 'final-inspection', session.clock.now()),
  )
