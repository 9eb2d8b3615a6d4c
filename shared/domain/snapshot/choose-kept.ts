import { compareInstants, epochMsOf, formatDateTime, type Instant } from '#shared/kernel/instant.ts'
import { compareSnapshots, type SnapshotInfo } from './snapshot.ts'

/** What retention looks at. */
export type KeepableSnapshot = Pick<SnapshotInfo, 'seq' | 'takenAt' | 'reason'>

export const KEPT_HOURS = 24
export const KEPT_DAYS = 14
export const KEPT_MONTHS = 12
/** What was taken before an upgrade or a restore can be gone back to for this long. */
const KEPT_BEFORE_DAYS = 14

const MS_PER_DAY = 24 * 60 * 60_000

/**
 * The snapshots to keep, newest first: the newest of each of the last 24 hours, 14 days and
 * 12 months in which one was taken, whatever was taken before an upgrade or a restore within
 * 14 days, and always the newest. Hours without a snapshot count for nothing, so a shop that was
 * shut for a month loses none. What is newest is asked twice, by what a snapshot holds and by its
 * time, and what either keeps stays: neither a clock that was wrong nor a journal that began anew
 * takes away what is needed. Hours and days are those of a place `offsetMinutes` ahead of UTC.
 */
export function chooseKept<S extends KeepableSnapshot>(
  snapshots: readonly S[],
  now: Instant,
  offsetMinutes = 0,
): S[] {
  const sorted = [...snapshots].sort(compareSnapshots)
  const byTime = [...sorted].sort((a, b) => compareInstants(b.takenAt, a.takenAt))
  const kept = new Set(sorted.filter((snapshot) => isWayBack(snapshot, now)))
  for (const order of [sorted, byTime]) {
    for (const [most, digits] of RULES) {
      for (const each of newestOfEach(order, most, digits, offsetMinutes)) kept.add(each)
    }
  }
  return sorted.filter((snapshot) => kept.has(snapshot))
}

/** How many hours, days and months, and the part of a time that names one. */
const RULES = [
  [KEPT_HOURS, '2026-11-27 14'.length],
  [KEPT_DAYS, '2026-11-27'.length],
  [KEPT_MONTHS, '2026-11'.length],
] as const

function newestOfEach<S extends KeepableSnapshot>(
  order: readonly S[],
  most: number,
  digits: number,
  offsetMinutes: number,
): S[] {
  const newest = new Map<string, S>()
  for (const snapshot of order) {
    const name = formatDateTime(snapshot.takenAt, offsetMinutes).slice(0, digits)
    if (!newest.has(name) && newest.size < most) newest.set(name, snapshot)
  }
  return [...newest.values()]
}

const isWayBack = ({ reason, takenAt }: KeepableSnapshot, now: Instant): boolean =>
  (reason === 'before-upgrade' || reason === 'before-restore') &&
  epochMsOf(now) - epochMsOf(takenAt) < KEPT_BEFORE_DAYS * MS_PER_DAY
