import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { LimitSource } from '../comparison/comparison.ts'
import type { Photo } from '../comparison/photo.ts'
import type { Reading } from '../comparison/reading.ts'
import type { JobId } from '../estimate/job.ts'
import type { StaffId } from '../staff/staff.ts'
import type { FindingPlace } from './finding-place.ts'

export type FindingId = Id<'Finding'>

/** How a finding stands: `red` now, `yellow` soon, `green` in order. */
export const FINDING_GRADES = ['red', 'yellow', 'green'] as const
export type FindingGrade = (typeof FINDING_GRADES)[number]

/** One thing looked at in the diagnosis: where it is, how it stands, what cures it. */
export interface Finding {
  readonly id: FindingId
  readonly grade: FindingGrade
  readonly place: FindingPlace
  /** What was looked at, such as 前制动片. */
  readonly name: string
  /** What was seen, in words for the customer; may be empty. */
  readonly note: string
  /** Unit of the readings, e.g. `mm`. */
  readonly unit?: string
  readonly measured?: Reading
  readonly limit?: Reading
  readonly limitSource?: LimitSource
  /** Which side of the limit is worn. */
  readonly worseWhen?: 'below' | 'above'
  readonly photo?: Photo
  /** Job of the price list that cures it. */
  readonly standardJobId?: string
  /** The job on the estimate it became. */
  readonly jobId?: JobId
  readonly at: Instant
  readonly by: StaffId
}
