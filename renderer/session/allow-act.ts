import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { type Act, rolesOfAct } from '#shared/domain/staff/rights/act-rights.ts'
import { hasRightTo, listAllowing, mayAct } from '#shared/domain/staff/rights/may-act.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** What somebody is about to do without the right to, and who could allow it. */
export interface OverrideAsked {
  readonly act: Act
  readonly staff: Staff
  readonly allowing: readonly Staff[]
}

/** Asks at the place, with a PIN, whether it is allowed; undefined when nobody allowed it. */
export type AskOverride = (asked: OverrideAsked) => Promise<StaffId | undefined>

/** How an act came to be allowed. */
export interface Allowance {
  /** Who allowed it with their PIN; absent where the person's own roles do. */
  readonly allowedBy?: StaffId
}

/** Whether a person may do it, by their roles or because somebody who may allows it here and now. */
export async function allowAct(
  act: Act,
  staff: Staff,
  { db, askOverride }: { readonly db: QiantaiDatabase; readonly askOverride?: AskOverride },
): Promise<Result<Allowance, 'save.not-allowed'>> {
  // Nearly always: without a look at the records.
  if (hasRightTo(staff, act)) return ok({})
  const everybody = await listStaff(db)
  if (mayAct(staff, act, everybody)) return ok({})
  const allowing = listAllowing(act, everybody)
  const allowedBy = await askOverride?.({ act, staff, allowing })
  // Who it needs, for the wording: the roles by their codes.
  if (allowedBy === undefined) return fail('save.not-allowed', { role: rolesOfAct(act).join(',') })
  return ok({ allowedBy })
}
