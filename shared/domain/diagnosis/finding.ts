import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
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

/**
 * The job of the price list that puts a finding right. Name and amount are kept as they were said:
 * the report must not change when the price list does.
 */
export interface Cure {
  readonly standardJobId: string
  readonly name: string
  /** Labour and parts for this car, minor units. */
  readonly amount: Money
}

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
  readonly cure?: Cure
  /** The job on the estimate it became. */
  readonly jobId?: JobId
  readonly at: Instant
  readonly by: StaffId
}
