import type { Desktop } from '#renderer/platform/desktop.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { JournalState } from '#shared/ipc/calls/journal-calls.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import type { JournalReader } from '../rebuild/journal-reader.ts'
import type { EntryFrame } from '../rebuild/note-rebuild.ts'
import { openSnapshot, type SnapshotReader } from '../snapshot/read-snapshot.ts'
import { writeSnapshot } from '../snapshot/write-snapshot.ts'
import type { Command } from '../unit-of-work/command.ts'

/** The journal files, as a start needs them. */
export interface StartJournal extends JournalReader {
  state(): Promise<JournalState>
  append(seq: number, text: string): Promise<Result<null>>
  /** Sets the files aside and begins a new chain; gives the name of the folder they went to. */
  beginAnew(reason: string): Promise<Result<{ readonly folder: string }>>
}

/** The snapshots, as a start needs them. */
export interface StartSnapshots {
  /** Newest first. */
  list(): Promise<readonly SnapshotInfo[]>
  open(snapshot: SnapshotInfo, password?: string): Promise<Result<SnapshotReader>>
  /** Writes one and reads it back; good only when it is verified. */
  take(
    db: QiantaiDatabase,
    reason: 'before-restore' | 'before-upgrade',
  ): Promise<Result<SnapshotInfo>>
}

/** What a start reaches outside the database. */
export interface StartPorts {
  readonly journal: StartJournal
  readonly snapshots: StartSnapshots
  /** What an entry of this start says of itself. */
  newFrame(): EntryFrame
}

/** What a start reaches through the app's own doors. */
export function startPortsOf(
  desktop: Desktop,
  { clock, nextId, device }: Pick<Command, 'device' | 'nextId'> & { readonly clock: Clock },
): StartPorts {
  return {
    newFrame: () => ({ id: nextId<'JournalEntry'>(), at: clock.now(), device }),
    journal: {
      state: () => desktop.call('journal.state', undefined),
      read: async (afterSeq, limit) =>
        (await desktop.call('journal.read', { afterSeq, limit })).texts,
      append: (seq, text) => desktop.call('journal.append', { seq, text }),
      beginAnew: (reason) => desktop.call('journal.begin-anew', { reason }),
    },
    snapshots: {
      list: () => desktop.call('snapshots.list', undefined),
      open: (snapshot, password) => openSnapshot(desktop, snapshot, password),
      async take(db, reason) {
        const written = await writeSnapshot(db, desktop, { reason, takenAt: clock.now() })
        return written.ok ? ok(written.value.info) : written
      },
    },
  }
}
