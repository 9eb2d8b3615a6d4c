import { type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import type { SnapshotInfo } from './snapshot.ts'

/** Minutes of work that are in the journal alone before the next snapshot. */
export const SNAPSHOT_EVERY_MINUTES = 60

/** What says whether a snapshot is due. */
export interface SnapshotNeed {
  /** The newest there is. */
  readonly last: Pick<SnapshotInfo, 'seq' | 'takenAt'> | undefined
  /** Number of the last journal entry, 0 where nothing was ever done. */
  readonly lastSeq: number
  readonly now: Instant
}

/** Whether something was done that no snapshot holds. */
export const hasChanged = ({ last, lastSeq }: Omit<SnapshotNeed, 'now'>): boolean =>
  lastSeq > (last?.seq ?? 0)

/**
 * Whether the hourly snapshot is due: something changed, and the last one is an hour old, or of the
 * future because the clock was set back, or there is none.
 */
export function isSnapshotDue(need: SnapshotNeed): boolean {
  if (!hasChanged(need)) return false
  if (need.last === undefined) return true
  const age = minutesBetween(need.last.takenAt, need.now)
  return age >= SNAPSHOT_EVERY_MINUTES || age < 0
}
