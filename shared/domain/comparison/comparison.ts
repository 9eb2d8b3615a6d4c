import type { Id } from '#shared/kernel/ulid.ts'
import type { JobId } from '../estimate/job.ts'
import type { Alignment } from './alignment/alignment.ts'
import type { Photo } from './photo.ts'
import type { Reading } from './reading.ts'

export type ComparisonId = Id<'Comparison'>

/** Who set the limit: the law, the car's maker, or a reference value of the trade. */
export const LIMIT_SOURCES = ['law', 'maker', 'reference'] as const
export type LimitSource = (typeof LIMIT_SOURCES)[number]

/** The old part beside the new one, with the value that was measured and the limit it is held to. */
export interface Comparison {
  readonly id: ComparisonId
  readonly part: string
  readonly position?: string
  readonly jobId?: JobId
  /** Unit of all readings, e.g. `mm`, `%`, `V`. */
  readonly unit?: string
  readonly newValue?: Reading
  readonly measured?: Reading
  readonly limit?: Reading
  readonly limitSource?: LimitSource
  /** `below`: worn when the value falls (tread, pads); `above`: worn when it rises (water, play). */
  readonly worseWhen: 'below' | 'above'
  readonly oldPhoto?: Photo
  readonly newPhoto?: Photo
  /** How the new photo lies over the old one, once somebody pointed it out. */
  readonly alignment?: Alignment
  readonly note?: string
}
