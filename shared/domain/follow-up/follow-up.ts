import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'

/**
 * How a call after the service ended (回访); `messaged`: after five days on which nobody answered,
 * the question was sent in writing instead.
 */
export const FOLLOW_UP_RESULTS = ['satisfied', 'dissatisfied', 'not-reached', 'messaged'] as const
export type FollowUpResult = (typeof FOLLOW_UP_RESULTS)[number]

/** One call to a customer after the car was delivered. */
export interface FollowUp {
  readonly at: Instant
  readonly by: StaffId
  /** Who was spoken to. */
  readonly person: string
  readonly result: FollowUpResult
  /** How the car does, and what the customer is not happy with, in their own words. */
  readonly words: string
  /** What was promised in answer, and by when. */
  readonly promised?: string
  readonly dueOn?: Day
}
