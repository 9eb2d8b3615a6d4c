import type { Instant } from '#shared/kernel/instant.ts'
import type { CustomerId } from '../../customer/customer.ts'
import type { StaffId } from '../../staff/staff.ts'

/** How somebody who may buy came to know the shop (线索来源). */
export const LEAD_CHANNELS = [
  'walk-in',
  'phone',
  'web',
  'wechat',
  'live-stream',
  'motor-show',
  'referral',
  'service',
] as const
export type LeadChannel = (typeof LEAD_CHANNELS)[number]

/** One time that somebody asked; a buyer may ask through several channels before coming. */
export interface Lead {
  readonly channel: LeadChannel
  /** The campaign it came from, as the shop calls it. */
  readonly campaign?: string
  /** The customer who recommended the shop. */
  readonly recommendedBy?: CustomerId
  readonly arrivedAt: Instant
  /** What was asked, in the buyer's own words. */
  readonly words: string
  /** The first answer: when, by whom. A lead that walked in is answered as it comes. */
  readonly answeredAt?: Instant
  readonly answeredBy?: StaffId
}
