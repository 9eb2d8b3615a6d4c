import Dexie from 'dexie'
import {
  listStarts,
  type RestoreStart,
  type SnapshotPoint,
} from '#shared/domain/restore/list-starts.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { openDatabase, type QiantaiDatabase } from '../database.ts'
import { loadSnapshot } from '../rebuild/load-snapshot.ts'
import { replayJournal } from '../rebuild/replay-journal.ts'
import { listLoads } from '../repositories/moments.ts'
import type { SnapshotReader } from '../snapshot/read-snapshot.ts'
import { journalInRecords } from './journal-in-records.ts'

/** The past is built beside the records, never in them. */
export const PAST_DATABASE = 'qiantai-restore'

/** Where snapshots are read from. */
export interface SnapshotSource<S extends SnapshotPoint = SnapshotPoint> {
  readonly snapshots: readonly S[]
  /** A failure says why this one cannot be used; the next older one is tried then. */
  open(snapshot: S): Promise<Result<SnapshotReader>>
}

/** A snapshot that could not be used, and why. */
export interface SkippedSnapshot<S extends SnapshotPoint = SnapshotPoint> {
  readonly snapshot: S
  readonly code: string
  /** The file as it lies on disk, where whoever read it said so. */
  readonly file: string
}

/** The state of a moment. */
export interface Past<S extends SnapshotPoint = SnapshotPoint> {
  readonly db: QiantaiDatabase
  /** What it was built from. */
  readonly start: RestoreStart<S>
  /** Newer snapshots that could not be used: named to the person. */
  readonly skipped: readonly SkippedSnapshot<S>[]
}

export interface BuildPastOptions<S extends SnapshotPoint> {
  /** The present records, whose journal says what happened. */
  readonly db: QiantaiDatabase
  readonly source: SnapshotSource<S>
  /** The last save that counts. */
  readonly seq: number
  readonly signal: AbortSignal
  /** Hears how many rows of a snapshot are in; none are where it begins with nothing. */
  readonly onRows?: (rows: number) => void
}

/**
 * `restore.not-reachable` {skipped}: there is nothing whole left to build this moment from, and so
 * many snapshots could not be used.
 */
export type BuildPastProblem = 'restore.cancelled' | 'restore.not-reachable'

/**
 * Builds the state after save `seq` in a database of its own, from the best snapshot that can be
 * read. Whoever asked for it closes and deletes it with `dropPast`; where it fails nothing is left.
 */
export async function buildPast<S extends SnapshotPoint>(
  options: BuildPastOptions<S>,
): Promise<Result<Past<S>, BuildPastProblem>> {
  const { db, source, seq, signal } = options
  const firstSeq = (await db.journal.orderBy(':id').first())?.seq ?? 0
  const skipped: SkippedSnapshot<S>[] = []
  let loads: readonly number[] = []
  for (;;) {
    const usable = source.snapshots.filter(
      (each) => !skipped.some(({ snapshot }) => snapshot === each),
    )
    const start = listStarts({ snapshots: usable, firstSeq, loads }, seq)[0]
    if (start === undefined) break
    const after = start.from === 'snapshot' ? start.snapshot.seq : 0
    // Only the stretch that is replayed is looked at: a journal of years is long.
    const found = await listLoads(db, after, seq)
    if (found.length > 0) {
      loads = [...loads, ...found]
      continue
    }
    const built = await buildFrom(start, options)
    if (built.ok) return ok({ db: built.value, start, skipped })
    if (signal.aborted) return fail('restore.cancelled')
    if (start.from === 'beginning') break
    const { snapshot } = start
    const file = String(built.detail?.file ?? snapshot.id)
    skipped.push({ snapshot, code: built.code, file })
  }
  return fail('restore.not-reachable', { skipped: skipped.length })
}

async function buildFrom<S extends SnapshotPoint>(
  start: RestoreStart<S>,
  { db, source, seq, signal, onRows }: BuildPastOptions<S>,
): Promise<Result<QiantaiDatabase>> {
  const begun =
    start.from === 'beginning'
      ? await openEmpty()
      : await openSnapshot(start.snapshot, source, { signal, ...(onRows ? { onRows } : {}) })
  if (!begun.ok) return begun
  const { past, toSeq } = begun.value
  const replayed = await replayJournal(past, journalInRecords(db), toSeq, { toSeq: seq, signal })
  if (replayed.ok && replayed.value.missing.length === 0) return ok(past)
  await dropPast(past)
  return replayed.ok ? fail('restore.rows-missing') : replayed
}

interface Begun {
  readonly past: QiantaiDatabase
  readonly toSeq: number
}

async function openEmpty(): Promise<Result<Begun>> {
  await Dexie.delete(PAST_DATABASE)
  const opened = await openDatabase(PAST_DATABASE)
  return opened.ok ? ok({ past: opened.value, toSeq: 0 }) : opened
}

async function openSnapshot<S extends SnapshotPoint>(
  snapshot: S,
  source: SnapshotSource<S>,
  options: Parameters<typeof loadSnapshot>[2],
): Promise<Result<Begun>> {
  const reader = await source.open(snapshot)
  if (!reader.ok) return reader
  const loaded = await loadSnapshot(PAST_DATABASE, reader.value, options).finally(() =>
    reader.value.close(),
  )
  if (!loaded.ok) return loaded
  const { db: past, toSeq } = loaded.value
  if (toSeq === snapshot.seq) return ok({ past, toSeq })
  await dropPast(past)
  // Its own end is what counts: a list that says otherwise is not to be trusted.
  return fail('snapshot.damaged')
}

/** Closes and deletes the past: it is a copy of everything, and nobody needs it any more. */
export async function dropPast(past?: QiantaiDatabase): Promise<void> {
  past?.close()
  await Dexie.delete(PAST_DATABASE)
}
