import Dexie from 'dexie'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { SnapshotHeader } from '#shared/domain/snapshot/snapshot-line.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { openDatabase, QiantaiDatabase } from '../database.ts'
import type { SnapshotReader } from '../snapshot/read-snapshot.ts'
import { LATEST_VERSION, VERSIONS } from '../versions/versions.ts'
import { applyEntries } from './apply-entry.ts'
import { markUnfinished } from './unfinished.ts'

/** An open snapshot, as a rebuild reads it. */
export type SnapshotLines = Pick<SnapshotReader, 'header' | 'next'>

export interface LoadSnapshotOptions {
  /** Marks the database before its first row: a start that finds the mark knows that it is half filled. */
  readonly marksUnfinished?: boolean
  readonly signal?: AbortSignal
  /** Hears how many rows are in. */
  readonly onRows?: (rows: number) => void
}

/** Records as a snapshot held them, open at the version of this build. */
export interface LoadedSnapshot {
  readonly db: QiantaiDatabase
  readonly header: SnapshotHeader
  /** The records stand as after this entry. */
  readonly toSeq: number
  /** Rows by table, as the snapshot held them. */
  readonly counts: Readonly<Record<string, number>>
}

/**
 * `snapshot.newer` {found, known}: a newer build wrote it. `snapshot.damaged`: it ends too early or
 * holds other than it says. `snapshot.not-upgraded` {reason}: its records could not be brought to
 * this build's version.
 */
export type LoadSnapshotProblem =
  | 'rebuild.cancelled'
  | 'snapshot.damaged'
  | 'snapshot.newer'
  | 'snapshot.not-upgraded'

/**
 * Makes a database of a snapshot, in place of whatever has that name; the upgrades run over one of an
 * older build. Where it fails nothing of that name is left.
 */
export async function loadSnapshot(
  name: string,
  reader: SnapshotLines,
  options: LoadSnapshotOptions = {},
): Promise<Result<LoadedSnapshot, LoadSnapshotProblem>> {
  await Dexie.delete(name)
  const filled = await fillDatabase(name, reader, options)
  if (!filled.ok) {
    await Dexie.delete(name)
    return filled
  }
  const opened = await openDatabase(name)
  if (opened.ok) return ok({ db: opened.value, ...filled.value })
  await Dexie.delete(name)
  return fail('snapshot.not-upgraded', { reason: String(opened.detail?.reason ?? opened.code) })
}

type Filled = Omit<LoadedSnapshot, 'db'>

async function fillDatabase(
  name: string,
  reader: SnapshotLines,
  { marksUnfinished = false, signal, onRows }: LoadSnapshotOptions,
): Promise<Result<Filled, LoadSnapshotProblem>> {
  const { header } = reader
  const { schemaVersion } = header
  if (schemaVersion > LATEST_VERSION) {
    return fail('snapshot.newer', { found: schemaVersion, known: LATEST_VERSION })
  }
  // Rows of an older build go into a schema of their time: the upgrades then find what they know.
  const db = new QiantaiDatabase(
    name,
    VERSIONS.filter(({ version }) => version <= schemaVersion),
  )
  const entries: JournalEntry[] = []
  const counts: Record<string, number> = {}
  let rows = 0
  try {
    if (marksUnfinished) await markUnfinished(db)
    for (;;) {
      if (signal?.aborted) return fail('rebuild.cancelled')
      const read = await reader.next()
      if (!read.ok || read.value === null) return fail('snapshot.damaged')
      const line = read.value
      if (line.kind === 'rows') {
        await db.table(line.table).bulkPut([...line.rows])
        counts[line.table] = (counts[line.table] ?? 0) + line.rows.length
        rows += line.rows.length
        onRows?.(rows)
      } else if (line.kind === 'entries') {
        entries.push(...line.entries)
      } else if (line.kind === 'end') {
        if (!isSame(counts, line.counts)) return fail('snapshot.damaged')
        if (entries.length > 0) await applyEntries(db, entries)
        return ok({ header, toSeq: line.toSeq, counts })
      }
    }
  } finally {
    db.close()
  }
}

/** Tables without a row may be left out. */
function isSame(
  counted: Readonly<Record<string, number>>,
  said: Readonly<Record<string, number>>,
): boolean {
  const tables = new Set([...Object.keys(counted), ...Object.keys(said)])
  return [...tables].every((table) => (counted[table] ?? 0) === (said[table] ?? 0))
}
