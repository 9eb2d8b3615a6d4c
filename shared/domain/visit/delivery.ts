import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'
import type { DeliveryCheck } from './delivery-check.ts'

/** The car back in its owner's hands. */
export interface Delivery {
  readonly at: Instant
  readonly by: StaffId
  readonly nextService?: { readonly on: Day; readonly km: number }
  /** What was gone through at the car; absent on visits from before the check list. */
  readonly checks?: readonly DeliveryCheck[]
}
