import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import * as rules from '#shared/domain/comparison/change-comparisons.ts'
import type { Comparison, ComparisonId } from '#shared/domain/comparison/comparison.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'

type Changed = Promise<Saved<Visit, rules.ComparisonRefusal>>

/** Puts an old part beside its new one. */
export const addComparison = (
  session: Session,
  visitId: VisitId,
  comparison: Comparison,
): Changed =>
  changeVisit(session, 'add-comparison', visitId, (visit) => rules.addComparison(visit, comparison))

/** Writes a comparison anew. */
export const changeComparison = (
  session: Session,
  visitId: VisitId,
  comparison: Comparison,
): Changed =>
  changeVisit(session, 'change-comparison', visitId, (visit) =>
    rules.changeComparison(visit, comparison),
  )

/** Takes a comparison off; its photos stay as files. */
export const removeComparison = (session: Session, visitId: VisitId, id: ComparisonId): Changed =>
  changeVisit(session, 'remove-comparison', visitId, (visit) => rules.removeComparison(visit, id))
