import { openSnapshot } from '#renderer/db/snapshot/read-snapshot.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import { snapshotKeeperOf } from '#renderer/session/snapshot-keeper.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { ok } from '#shared/kernel/result.ts'
import type { RestoreTools } from './commands.ts'

/** Snapshots as main keeps them, for a restore. */
export const createRestoreTools = (
  { db, clock }: Pick<Session, 'db' | 'clock'>,
  desktop: Desktop,
): RestoreTools<SnapshotInfo> => ({
  list: async () => {
    const all = await desktop.call('snapshots.list', undefined)
    // Another computer's journal goes on otherwise: its numbers mean other saves.
    return all.filter(({ isForeign }) => !isForeign)
  },
  open: (snapshot) => openSnapshot(desktop, snapshot),
  keepPresent: async () => {
    // One at a time: an hourly one that is under way is finished first.
    const kept = await snapshotKeeperOf(db, desktop, clock).take('before-restore')
    return kept.ok ? ok(kept.value.id) : kept
  },
})
