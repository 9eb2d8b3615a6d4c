import type { Instant } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import type { JournalReader } from '../rebuild/journal-reader.ts'
import type { SnapshotReader } from '../rebuild/load-snapshot.ts'

/** Where the chain of the journal files does not hold. */
export interface JournalBreak {
  readonly file: string
  readonly line: number
  /** The last good entry before it. */
  readonly afterSeq: number
}

/** Where the journal files begin and end: 0 and '' while there are none. */
export interface JournalEnds {
  readonly firstSeq: number
  readonly lastSeq: number
  readonly lastId: string
  readonly damage?: JournalBreak | undefined
}

/** The journal files, as a start needs them. */
export interface StartJournal extends JournalReader {
  state(): Promise<JournalEnds>
  append(seq: number, text: string): Promise<Result<null>>
  /** Sets the files aside and begins a new chain; gives the name of the folder they went to. */
  beginAnew(reason: string): Promise<Result<{ readonly folder: string }>>
}

/** A snapshot that can be chosen. */
export interface StartSnapshot {
  readonly id: string
  readonly takenAt: Instant
  /** The last journal entry it holds. */
  readonly seq: number
  readonly place: 'here' | 'second'
  readonly isEncrypted: boolean
  /** Of another shop, or of this one before it was set up anew. */
  readonly isForeign: boolean
}

/** The snapshots, as a start needs them. */
export interface StartSnapshots {
  /** Newest first. */
  list(): Promise<readonly StartSnapshot[]>
  open(snapshot: StartSnapshot, password?: string): Promise<Result<SnapshotReader>>
  /** Writes one and reads it back; good only when it is verified. */
  take(
    db: QiantaiDatabase,
    reason: 'before-restore' | 'before-upgrade',
  ): Promise<Result<StartSnapshot>>
}

/** What a start reaches outside the database. */
export interface StartPorts {
  readonly journal: StartJournal
  readonly snapshots: StartSnapshots
}
