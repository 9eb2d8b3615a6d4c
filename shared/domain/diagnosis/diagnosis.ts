import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'

/** The diagnosis as an event: who began it when, and when its report was ready. */
export interface Diagnosis {
  readonly startedAt: Instant
  readonly by: StaffId
  readonly finishedAt?: Instant
  /** What all findings come to, in words for the customer. */
  readonly summary?: string
}
