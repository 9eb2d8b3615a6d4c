import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { JournalDamage } from '#shared/ipc/calls/journal-calls.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** What a start had to do to the records, told to whoever sits at the desk. */
export interface StartReport {
  /** `replayed`: entries were brought back; `caught-up`: the journal files were; `rebuilt`: all was. */
  readonly done?: 'caught-up' | 'rebuilt' | 'replayed'
  /** Entries that were carried out once more, or written to the files. */
  readonly entries: number
  /** When the last of them was made. */
  readonly upTo?: Instant
  /** The snapshot a rebuild began with. */
  readonly snapshot?: SnapshotInfo
  /** Snapshots that could not be used, newest first. */
  readonly damagedSnapshots: readonly SnapshotInfo[]
  /** Where the journal files do not hold. */
  readonly damage?: JournalDamage
  /** Database and journal files told different stories. */
  readonly isDiverged: boolean
  /** Folder of what was set aside. */
  readonly setAside?: string
  /** Records that could not be made whole: they came with a bulk load that nobody can give again. */
  readonly missing: number
  /** Records by table, after a rebuild. */
  readonly counts?: Readonly<Record<string, number>>
  /** Versions of the schema, where records of an older build were brought forward. */
  readonly upgraded?: { readonly from: number; readonly to: number }
}

/** Nothing had to be done. */
export const NOTHING_DONE: StartReport = {
  entries: 0,
  damagedSnapshots: [],
  isDiverged: false,
  missing: 0,
}

/** Whether there is anything to tell. */
export const isWorthTelling = ({ done, damage, isDiverged, upgraded }: StartReport): boolean =>
  done !== undefined || damage !== undefined || isDiverged || upgraded !== undefined

/** What a start is doing, and how far it is. */
export interface StartProgress {
  readonly task: 'catching-up' | 'checking' | 'exporting' | 'loading' | 'replaying' | 'upgrading'
  readonly done: number
  /** Absent where nobody can say. */
  readonly of?: number
}
