import type { Instant } from '#shared/kernel/instant.ts'

/** A stretch of time in which something is taken: a demonstration car, a route. */
export interface Taken {
  readonly of: string
  readonly from: Instant
  /** The first moment it is free again. */
  readonly until: Instant
}

/** The first booking that overlaps; ends that touch do not. */
export function findClash<T extends Taken>(wanted: Taken, booked: readonly T[]): T | undefined {
  return booked.find(
    (each) => each.of === wanted.of && each.from < wanted.until && wanted.from < each.until,
  )
}
