import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'

/** Every item has four answers: looking away is not the same as finding nothing. */
export const INSPECTION_ANSWERS = ['pass', 'fail', 'not-checked', 'not-possible'] as const
export type InspectionAnswer = (typeof INSPECTION_ANSWERS)[number]

/** Standing safety items of the final inspection; jobs are checked beside them. */
export const INSPECTION_ITEMS = [
  'wheel-bolts',
  'brakes',
  'steering',
  'lights',
  'leaks',
  'fluid-levels',
  'fault-codes',
  'tyre-pressure',
  'accessories',
  'cleanliness',
] as const
export type InspectionItemKind = (typeof INSPECTION_ITEMS)[number]

export interface InspectionItem {
  /** A standing item, or `job:<JobId>` for the work itself. */
  readonly key: InspectionItemKind | `job:${string}`
  /** Name of the job for `job:` items; standing items are worded by the catalogue of words. */
  readonly name?: string
  readonly answer: InspectionAnswer
  /** What was measured or seen, free text: "120 N·m". */
  readonly value?: string
}

export interface RoadTest {
  /** Whole kilometres driven. */
  readonly km: number
  readonly note?: string
}

export interface FinalInspection {
  readonly at: Instant
  readonly inspectorId: StaffId
  readonly items: readonly InspectionItem[]
  readonly roadTest?: RoadTest
  readonly result: 'pass' | 'fail'
  /** Why the car goes back, when it fails. */
  readonly note?: string
}
