import { epochMsOf, type Instant } from '#shared/kernel/instant.ts'

/** A save as the rule of moments sees it: its place in the journal, and the time it says. */
export interface JournalPoint {
  /** Place in the journal, contiguous. */
  readonly seq: number
  readonly at: Instant
}

/**
 * How far the times of neighbouring saves may stand out of order without the clock having been set
 * back: a command takes its time when it begins, and two may overtake each other.
 */
export const OUT_OF_ORDER_MS = 60_000

/**
 * The last save that belongs to a moment: what stands on record at that moment is the work of this
 * save and all before it, by their order in the journal. Undefined before the first save.
 *
 * Times alone cannot say it, because a clock can be set back. The save meant is the one whose time
 * is nearest before the moment (of equal times the last), so that neither a day dated years too
 * early by an empty battery nor one dated too late is taken for the moment; and whatever was saved
 * on end after it, within `OUT_OF_ORDER_MS` of its time, goes with it.
 * `points` are in the order of the journal.
 */
export function findMoment(
  points: readonly JournalPoint[],
  moment: Instant,
): JournalPoint | undefined {
  let nearest = -1
  for (const [index, { at }] of points.entries()) {
    if (at <= moment && (nearest < 0 || at >= (points[nearest] as JournalPoint).at)) nearest = index
  }
  if (nearest < 0) return undefined
  const { at } = points[nearest] as JournalPoint
  let last = nearest
  while (goesWith(points[last + 1], at, moment)) last += 1
  return points[last]
}

/** Whether the save that follows belongs to the same moment. */
export const goesWith = (
  next: JournalPoint | undefined,
  nearest: Instant,
  moment: Instant,
): boolean =>
  next !== undefined &&
  next.at <= moment &&
  epochMsOf(next.at) >= epochMsOf(nearest) - OUT_OF_ORDER_MS
