import type { Instant } from '#shared/kernel/instant.ts'
import type { Quantity } from '#shared/kernel/quantity.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { JobId } from '../estimate/job.ts'
import type { StaffId } from '../staff/staff.ts'

export type OldPartId = Id<'OldPart'>

/**
 * What becomes of a part that came off: the owner takes it, gives it up, leaves it in the shop's
 * keeping, or it goes back to the maker under warranty.
 */
export const DISPOSITIONS = ['taken-back', 'waived', 'shop-kept', 'warranty-return'] as const
export type Disposition = (typeof DISPOSITIONS)[number]

/** How a part that stayed with the shop ended. */
export const OLD_PART_FATES = ['fetched', 'returned-to-maker', 'scrapped', 'reused'] as const
export type OldPartFateKind = (typeof OLD_PART_FATES)[number]

export interface OldPartFate {
  readonly kind: OldPartFateKind
  readonly at: Instant
  readonly by: StaffId
  readonly note: string
}

/** The owner was told what the shop means to do with a kept part, and let it. */
export interface OwnerConsent {
  readonly at: Instant
  readonly by: StaffId
  /** Who was told, how, and what they said. */
  readonly note: string
}

/** A replaced part in the register (旧件登记): it belongs to the owner of the car. */
export interface OldPart {
  readonly id: OldPartId
  readonly jobId: JobId
  readonly name: string
  readonly quantity: Quantity
  readonly unit: string
  readonly disposition: Disposition
  readonly registeredAt: Instant
  readonly registeredBy: StaffId
  /** Number on its label, for parts that stay with the shop. */
  readonly label?: string
  readonly shelf?: string
  readonly consent?: OwnerConsent
  readonly fate?: OldPartFate
}

/** Whether a part with this disposition stays in the house, under a label. */
export const staysWithShop = (disposition: Disposition): boolean =>
  disposition === 'shop-kept' || disposition === 'warranty-return'
