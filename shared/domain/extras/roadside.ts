import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../staff/staff.ts'

export const ROADSIDE_KINDS = ['rescue', 'towing'] as const
export type RoadsideKind = (typeof ROADSIDE_KINDS)[number]

/** How a car that could not come by itself was helped or fetched (救援, 拖车). */
export interface Roadside {
  readonly kind: RoadsideKind
  readonly calledAt: Instant
  readonly arrivedAt?: Instant
  /** Where the car stood. */
  readonly place: string
  readonly driverId?: StaffId
  /** A company that towed for the shop. */
  readonly company?: string
  /** Whole kilometres towed. */
  readonly km?: number
  readonly note: string
}
