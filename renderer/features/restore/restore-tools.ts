import { openSnapshot } from '#renderer/db/snapshot/read-snapshot.ts'
import { writeSnapshot } from '#renderer/db/snapshot/write-snapshot.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
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
    const reason = 'before-restore'
    const written = await writeSnapshot(db, desktop, { reason, takenAt: clock.now() })
    return written.ok ? ok(written.value.info.id) : written
  },
})
