import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import {
  type FollowUpDraft,
  type FollowUpRefusal,
  recordFollowUp,
} from '#shared/domain/follow-up/record-follow-up.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'

/** Writes down a call to a customer after delivery, by whoever works here now. */
export const recordCall = (
  session: Session,
  visitId: VisitId,
  draft: FollowUpDraft,
): Promise<Saved<Visit, FollowUpRefusal>> => {
  const { clock, staff, shop } = session
  const caller = { at: clock.now(), by: staff.id, offsetMinutes: shop.offsetMinutes }
  return changeVisit(session, 'record-follow-up', visitId, (visit) =>
    recordFollowUp(visit, draft, caller),
  )
}
