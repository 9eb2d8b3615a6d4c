import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'

/** How a call about declined work ended. */
export const DEFERRED_CALL_RESULTS = ['will-come', 'later', 'no-more', 'not-reached'] as const
export type DeferredCallResult = (typeof DEFERRED_CALL_RESULTS)[number]

/** A call to the customer about work they had declined. */
export interface DeferredCall {
  readonly at: Instant
  readonly by: StaffId
  readonly result: DeferredCallResult
  /** What was said; may be empty. */
  readonly note: string
  /** The day they asked to be called again on. */
  readonly againOn?: Day
}
