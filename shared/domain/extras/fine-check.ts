import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'

/** A traffic-fine look-up made for the customer on the authority's site (代查违章), and its answer. */
export interface FineCheck {
  readonly at: Instant
  readonly by: StaffId
  readonly note: string
}
