import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'

export const APPROVAL_METHODS = ['signature', 'in-person', 'phone', 'message'] as const
export type ApprovalMethod = (typeof APPROVAL_METHODS)[number]

/** Nobody was asked yet, or what they agreed to has changed since (`changedFrom`). */
export interface PendingApproval {
  readonly state: 'pending'
  /** Amount the customer had agreed to before the job changed, minor units. */
  readonly changedFrom?: Money
  /** The customer wants it explained before they decide (请顾问解释). */
  readonly askedAt?: Instant
}

export interface ApprovedApproval {
  readonly state: 'approved'
  readonly method: ApprovalMethod
  /** Who said yes. */
  readonly person: string
  readonly at: Instant
  /** Amount agreed to, minor units: the proof that a later change needs a new yes. */
  readonly amount: Money
}

export interface DeclinedApproval {
  readonly state: 'declined'
  readonly method: ApprovalMethod
  readonly person: string
  readonly at: Instant
  readonly reason: string
  readonly offerAgainOn?: Day
}

/** The customer's answer to one job (客户决定). Nothing that is not approved may be billed. */
export type Approval = PendingApproval | ApprovedApproval | DeclinedApproval
