import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { SaleId } from '../sale.ts'

/** Why a buyer did not buy here (战败原因). */
export const LOSS_REASONS = [
  'price',
  'other-brand',
  'other-dealer',
  'finance',
  'no-stock',
  'plan-changed',
  'used-instead',
  'not-reached',
  'service',
] as const
export type LossReason = (typeof LOSS_REASONS)[number]

/** A sale given up: the consultant asks, the manager approves or sends it back. */
export interface Loss {
  readonly reason: LossReason
  /** What happened, and where the buyer went. */
  readonly words: string
  readonly askedAt: Instant
  readonly askedBy: StaffId
  /** When to ask again; absent: never. */
  readonly comeBackOn?: Day
  readonly approvedAt?: Instant
  readonly approvedBy?: StaffId
  /** The new sale in which the buyer was taken up again. */
  readonly takenUpIn?: SaleId
}
