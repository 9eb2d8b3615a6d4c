import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { JobId } from '../estimate/job.ts'
import type { StaffId } from '../staff/staff.ts'

export type ClockingId = Id<'Clocking'>

/**
 * One stretch of clocked work on a job: real time, apart from the quota hours that are billed. A
 * pause ends it, going on begins the next.
 */
export interface Clocking {
  readonly id: ClockingId
  readonly jobId: JobId
  readonly staffId: StaffId
  readonly from: Instant
  /** Absent while the clock runs. */
  readonly until?: Instant
}
