import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'

/** The car back in its owner's hands. */
export interface Delivery {
  readonly at: Instant
  readonly by: StaffId
  readonly nextService?: { readonly on: Day; readonly km: number }
}
