import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findLastSave } from '#renderer/db/repositories/journal.ts'
import type { SnapshotProblem } from '#renderer/db/snapshot/write-snapshot.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { SnapshotKeeper } from '#renderer/session/snapshot-keeper.ts'
import { isSnapshotDue } from '#shared/domain/snapshot/is-snapshot-due.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { Result } from '#shared/kernel/result.ts'

export interface DueParts {
  readonly db: QiantaiDatabase
  readonly desktop: Desktop
  readonly keeper: SnapshotKeeper
  readonly clock: Clock
}

/** Takes the hourly snapshot when it is due; undefined when it is not. */
export async function takeDueSnapshot({
  db,
  desktop,
  keeper,
  clock,
}: DueParts): Promise<Result<SnapshotInfo, SnapshotProblem> | undefined> {
  if (keeper.progress() !== undefined) return undefined
  const [{ last }, lastSave] = await Promise.all([
    desktop.call('snapshots.status', undefined),
    findLastSave(db),
  ])
  const lastSeq = lastSave?.seq ?? 0
  if (!isSnapshotDue({ last, lastSeq, now: clock.now() })) return undefined
  // What was loaded in bulk is in no entry: this snapshot is what it is restored from.
  return keeper.take(lastSave?.loaded === undefined ? 'hourly' : 'bulk-load')
}
