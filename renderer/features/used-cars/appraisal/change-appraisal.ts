import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import type { Appraisal, AppraisalId } from '#shared/domain/used-car/appraisal.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Who does it, when, and which day that is at the shop. */
export const lookingOf = ({ staff, clock, shop }: Session) => {
  const at = clock.now()
  return { by: staff.id, at, today: dayOf(at, shop.offsetMinutes) }
}

/** One command on a look at a car as it is on record now, not as a screen drew it. */
export function changeAppraisal<C extends string>(
  session: Session,
  command: CommandName,
  id: AppraisalId,
  rule: (appraisal: Appraisal, work: Work) => Result<Appraisal, C> | Promise<Result<Appraisal, C>>,
): Promise<Saved<Appraisal, C>> {
  return session.change(command, async (work): Promise<Result<Appraisal, C>> => {
    const before = await work.appraisals.get(id)
    const ruled = await rule(before, work)
    if (ruled.ok) await work.appraisals.put(ruled.value)
    return ruled
  })
}
