import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../../staff/staff.ts'

/** A consultant as the rotation sees them. */
export interface OnDuty {
  readonly id: StaffId
  /** When the last lead was given to them; absent: none yet. */
  readonly lastLeadAt?: Instant
  /** Leads of theirs that still wait for a first answer. */
  readonly unanswered: number
}

/**
 * Whose turn it is (轮转): who has the fewest unanswered leads, then who has waited longest, then the
 * order of the list. Undefined when nobody is on duty: the lead goes to the manager.
 */
export function nextInRotation(onDuty: readonly OnDuty[]): OnDuty | undefined {
  return onDuty.reduce<OnDuty | undefined>(
    (best, each) => (best === undefined || comesBefore(each, best) ? each : best),
    undefined,
  )
}

function comesBefore(a: OnDuty, b: OnDuty): boolean {
  if (a.unanswered !== b.unanswered) return a.unanswered < b.unanswered
  return (a.lastLeadAt ?? '') < (b.lastLeadAt ?? '')
}
