import type { Instant } from '#shared/kernel/instant.ts'

/**
 * Why a snapshot was taken: while something changed, when the day ends, after records were loaded
 * in bulk, because somebody asked, or before something that is hard to take back.
 */
export const SNAPSHOT_REASONS = [
  'hourly',
  'close',
  'bulk-load',
  'by-hand',
  'before-upgrade',
  'before-restore',
] as const
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number]

/** Beside the records, or in the second place the shop chose. */
export const SNAPSHOT_PLACES = ['here', 'second'] as const
export type SnapshotPlace = (typeof SNAPSHOT_PLACES)[number]

/** What is known of a snapshot without opening it. */
export interface SnapshotInfo {
  /** Names it in its place; the same in both places. */
  readonly id: string
  readonly takenAt: Instant
  /** Number of the last journal entry it holds: the records as they were after it. */
  readonly seq: number
  readonly reason: SnapshotReason
  readonly schemaVersion: number
  /** Bytes on disk. */
  readonly size: number
  readonly place: SnapshotPlace
  readonly isEncrypted: boolean
  /** Copied by another computer, or by this one before it was set up anew: never taken unasked. */
  readonly isForeign: boolean
}

/** Newest first: by what it holds, not by a clock that may have been set back. */
export function compareSnapshots(
  a: Pick<SnapshotInfo, 'seq' | 'takenAt'>,
  b: Pick<SnapshotInfo, 'seq' | 'takenAt'>,
): number {
  if (a.seq !== b.seq) return b.seq - a.seq
  if (a.takenAt === b.takenAt) return 0
  return a.takenAt < b.takenAt ? 1 : -1
}
