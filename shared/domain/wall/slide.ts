import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { Comparison } from '../comparison/comparison.ts'
import type { Photo } from '../comparison/photo.ts'
import type { CostCar } from './running-cost.ts'
import type { SlideTimes } from './slide-times.ts'
import type { Video } from './video.ts'

export type SlideId = Id<'Slide'>

/** How long one slide may stand, seconds. Shorter than five nobody reads from across a room. */
export const FEWEST_SECONDS = 5
export const MOST_SECONDS = 180

/** The screens that play slides: the wall, the counter while it is free, the lounge between boards. */
export const SLIDE_SCREENS = ['wall', 'counter', 'lounge'] as const
export type SlideScreen = (typeof SLIDE_SCREENS)[number]

/** What a slide shows. Prices, warranty and figures are computed when it is played, never kept. */
export type SlideContent =
  /** Labour rate, and jobs of the price list by their id, in the order in which they are read. */
  | { readonly kind: 'prices'; readonly jobIds: readonly string[] }
  | { readonly kind: 'warranty' }
  /** What the shop promises, a sentence each. */
  | { readonly kind: 'promise'; readonly points: readonly string[] }
  | { readonly kind: 'complaint' }
  | {
      readonly kind: 'craft'
      readonly old: Photo
      readonly fresh: Photo
      /** The part and, where it was measured, its value and limit. */
      readonly comparison: Omit<Comparison, 'id' | 'jobId' | 'oldPhoto' | 'newPhoto'>
    }
  | {
      readonly kind: 'running-cost'
      readonly cars: readonly CostCar[]
      /** Whole kilometres driven in a year. */
      readonly kmPerYear: number
    }
  | { readonly kind: 'picture'; readonly photo: Photo; readonly caption: string }
  | { readonly kind: 'video'; readonly video: Video; readonly caption: string }

export const SLIDE_KINDS = [
  'prices',
  'warranty',
  'promise',
  'complaint',
  'craft',
  'running-cost',
  'picture',
  'video',
] as const satisfies readonly SlideContent['kind'][]
export type SlideKind = SlideContent['kind']

/** One slide of the wall. None is ever deleted: a closed one keeps its place in the records. */
export interface Slide {
  readonly id: SlideId
  /** Empty: the usual title of its kind. */
  readonly title: string
  readonly content: SlideContent
  /** How long it stands; a video stands until its end, but not longer than this. */
  readonly seconds: number
  readonly times: SlideTimes
  readonly screens: readonly SlideScreen[]
  readonly isOn: boolean
  /** Place in the rotation; slides may share one after a merge, then the older comes first. */
  readonly order: number
  /** Closed for good: no longer in the list. */
  readonly closedAt?: Instant
  readonly createdAt: Instant
}
