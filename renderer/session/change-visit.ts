import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Session } from './session.tsx'

/** A rule about a visit: the visit as it is to be, or a refusal. It may write more through `work`. */
export type VisitRule<C extends string> = (
  visit: Visit,
  work: Work,
) => Result<Visit, C> | Promise<Result<Visit, C>>

/**
 * Carries out a rule on a visit as one command. The rule gets the visit as it is on record now, not
 * as a screen drew it, so that two windows never write over one another.
 */
export function changeVisit<C extends string>(
  session: Session,
  command: CommandName,
  visitId: VisitId,
  rule: VisitRule<C>,
): Promise<Saved<Visit, C>> {
  return session.change(command, async (work): Promise<Result<Visit, C>> => {
    const before = await work.visits.get(visitId)
    const ruled = await rule(before, work)
    // A rule that gives its visit back untouched found nothing to do.
    if (!ruled.ok || ruled.value === before) return ruled
    const visit = { ...ruled.value, updatedAt: session.clock.now() }
    await work.visits.put(visit)
    return ok(visit)
  })
}
