import type { Desktop } from '#renderer/platform/desktop.ts'
import type { SnapshotInfo, SnapshotReason } from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotWriteProblem } from '#shared/ipc/calls/snapshot-calls.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { type Failure, fail, ok, type Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromJournalRow } from '../rows/journal-row.ts'
import { createPageReader } from './read-page.ts'
import { createTextSender, type TextSender } from './text-sender.ts'

export type SnapshotProblem = SnapshotWriteProblem | 'snapshot.cancelled' | 'snapshot.overtaken'

export interface SnapshotOptions {
  readonly reason: SnapshotReason
  readonly takenAt: Instant
  /** Gives it up: nothing of it stays. */
  readonly signal?: AbortSignal
  /** Hears how many rows and entries are written. */
  readonly onProgress?: (written: number) => void
}

export interface WrittenSnapshot {
  readonly info: SnapshotInfo
  /** Rows and entries in it: by them the next one says how far it is. */
  readonly written: number
}

/** Times to begin anew when rows were loaded in bulk meanwhile. */
const TRIES = 3

/**
 * Writes all records to a snapshot while work goes on. Rows are read a page at a time, so a save
 * waits for one short read at most; whatever is done meanwhile is added as journal entries, which
 * carry values: rows and entries together are the records after the last entry, exactly.
 * `snapshot.overtaken`: rows were loaded in bulk again and again meanwhile, which no entry tells.
 */
export async function writeSnapshot(
  db: QiantaiDatabase,
  desktop: Desktop,
  options: SnapshotOptions,
): Promise<Result<WrittenSnapshot, SnapshotProblem>> {
  for (let tries = 1; ; tries += 1) {
    const written = await writeOnce(db, desktop, options)
    if (written.ok || written.code !== 'snapshot.overtaken' || tries === TRIES) return written
  }
}

async function writeOnce(
  db: QiantaiDatabase,
  desktop: Desktop,
  options: SnapshotOptions,
): Promise<Result<WrittenSnapshot, SnapshotProblem>> {
  const { reason, takenAt } = options
  const fromSeq = await findLastSeq(db)
  // Before an upgrade the records are open at the version they have.
  const header = { schemaVersion: db.verno, takenAt, reason, fromSeq }
  const begun = await desktop.call('snapshots.begin', { header })
  if (!begun.ok) return begun
  const { ticket } = begun.value
  const sender = createTextSender((text) => desktop.call('snapshots.write', { ticket, text }))
  try {
    const run = createRun(options)
    const rows = await writeRows(db, sender, run)
    const entries = rows.ok ? await writeEntries(db, sender, run, fromSeq) : rows
    if (!rows.ok || !entries.ok) return await giveUp(desktop, ticket, rows, entries)
    const toSeq = entries.value
    const ended = await sender.add({ kind: 'end', toSeq, counts: rows.value })
    const sent = ended.ok ? await sender.flush() : ended
    if (!sent.ok) return await giveUp(desktop, ticket, sent)
    const finished = await desktop.call('snapshots.finish', { ticket, toSeq })
    return finished.ok ? ok({ info: finished.value, written: run.written() }) : finished
  } catch (error) {
    await desktop.call('snapshots.drop', { ticket }).catch(() => undefined)
    throw error
  }
}

/** Takes away what is half written; the first of the outcomes that failed is why. */
async function giveUp(
  desktop: Desktop,
  ticket: string,
  ...outcomes: readonly Result<unknown, SnapshotProblem>[]
): Promise<Failure<SnapshotProblem>> {
  await desktop.call('snapshots.drop', { ticket })
  const failed = outcomes.find((outcome) => !outcome.ok)
  if (failed === undefined || failed.ok) throw new Error('a snapshot was given up without a reason')
  return failed
}

/** What one writing counts and listens to. */
interface Run {
  count(rows: number): Result<null, 'snapshot.cancelled'>
  written(): number
}

function createRun({ signal, onProgress = () => {} }: SnapshotOptions): Run {
  let written = 0
  return {
    count(rows) {
      written += rows
      onProgress(written)
      return signal?.aborted ? fail('snapshot.cancelled') : ok(null)
    },
    written: () => written,
  }
}

async function writeRows(
  db: QiantaiDatabase,
  sender: TextSender,
  run: Run,
): Promise<Result<Record<string, number>, SnapshotProblem>> {
  const counts: Record<string, number> = {}
  for (const table of db.tables) {
    if (table.name === 'journal') continue
    const pages = createPageReader(table)
    let count = 0
    for (;;) {
      const rows = await pages.next()
      if (rows.length === 0) break
      count += rows.length
      const sent = await sender.add({ kind: 'rows', table: table.name, rows })
      if (!sent.ok) return sent
      const counted = run.count(rows.length)
      if (!counted.ok) return counted
      await giveWay()
    }
    counts[table.name] = count
  }
  return ok(counts)
}

/** Writes what was done since `fromSeq`, until nothing more was; gives the last number. */
async function writeEntries(
  db: QiantaiDatabase,
  sender: TextSender,
  run: Run,
  fromSeq: number,
): Promise<Result<number, SnapshotProblem>> {
  let seq = fromSeq
  for (;;) {
    const found = await db.journal.where('seq').above(seq).limit(20).toArray()
    const last = found.at(-1)?.seq
    if (last === undefined) {
      // Less than there was: the demo shop was thrown away meanwhile.
      return (await findLastSeq(db)) < fromSeq ? fail('snapshot.overtaken') : ok(seq)
    }
    if (found.some(({ loaded }) => loaded !== undefined)) return fail('snapshot.overtaken')
    const sent = await sender.add({ kind: 'entries', entries: found.map(fromJournalRow) })
    if (!sent.ok) return sent
    const counted = run.count(found.length)
    if (!counted.ok) return counted
    seq = last
    await giveWay()
  }
}

const findLastSeq = async (db: QiantaiDatabase): Promise<number> =>
  ((await db.journal.orderBy(':id').lastKey()) as number | undefined) ?? 0

/** Lets the window draw, and hear its keys. */
const giveWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
