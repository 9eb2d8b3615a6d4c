import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { ComparisonRefusal } from '#shared/domain/comparison/change-comparisons.ts'
import * as rules from '#shared/domain/comparison/take-from-phone.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'

/** Puts what the technician's phone sent into the comparison it belongs to. */
export const takeFromPhone = (
  session: Session,
  visitId: VisitId,
  target: rules.PhoneTarget,
  gift: rules.PhoneGift,
): Promise<Saved<Visit, ComparisonRefusal>> =>
  changeVisit(session, 'take-from-phone', visitId, (visit) =>
    rules.takeFromPhone(visit, target, gift, session.nextId<'Comparison'>()),
  )
