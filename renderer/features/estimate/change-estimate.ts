import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { Result } from '#shared/kernel/result.ts'
import { keepDeferred } from './keep-deferred.ts'

/** One command on the estimate: the visit and the car's deferred work change together or not. */
export const changeEstimate = <C extends string>(
  session: Session,
  command: CommandName,
  visitId: VisitId,
  rule: (visit: Visit) => Result<Visit, C>,
): Promise<Saved<Visit, C>> =>
  changeVisit(session, command, visitId, async (before, work): Promise<Saved<Visit, C>> => {
    const ruled = rule(before)
    if (ruled.ok) await keepDeferred(work, before, ruled.value, session.nextId)
    return ruled
  })
