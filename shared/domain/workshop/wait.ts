import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'

/** What a car stands waiting for (待料, 待客户确认): lost time with a name. */
export const WAIT_KINDS = ['parts', 'customer'] as const
export type WaitKind = (typeof WAIT_KINDS)[number]

export interface Wait {
  readonly kind: WaitKind
  readonly from: Instant
  /** Absent while it lasts. */
  readonly until?: Instant
  readonly by: StaffId
  /** Which part, which question. */
  readonly note: string
}
