import { ok, type Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromJournalRow, type JournalRow } from '../rows/journal-row.ts'
import type { StartJournal } from './ports.ts'

/** Entries handed over at a time: main brings them to disk together. */
const ENTRIES_PER_STEP = 100

/** Writes the database's own entries after a number to the journal files; gives how many. */
export async function catchUpJournal(
  db: QiantaiDatabase,
  journal: StartJournal,
  afterSeq: number,
  onEntry: (seq: number) => void = () => {},
): Promise<Result<number>> {
  let after = afterSeq
  let written = 0
  for (;;) {
    const rows = await db.journal.where(':id').above(after).limit(ENTRIES_PER_STEP).toArray()
    const last = rows.at(-1)?.seq
    if (last === undefined) return ok(written)
    const answers = await Promise.all(rows.map((row) => append(journal, row)))
    const refused = answers.find((answer) => !answer.ok)
    if (refused?.ok === false) return refused
    written += rows.length
    after = last
    onEntry(last)
  }
}

const append = (journal: StartJournal, row: JournalRow): Promise<Result<null>> =>
  journal.append(row.seq ?? 0, JSON.stringify(fromJournalRow(row)))

/**
 * Sets the journal files aside and writes a new chain of the database's own entries: all of them, or
 * those behind the last gap, because a chain has none.
 */
export async function beginJournalAnew(
  db: QiantaiDatabase,
  journal: StartJournal,
  reason: string,
  onEntry?: (seq: number) => void,
): Promise<Result<{ readonly folder: string; readonly entries: number }>> {
  const begun = await journal.beginAnew(reason)
  if (!begun.ok) return begun
  const written = await catchUpJournal(db, journal, await findLastGap(db), onEntry)
  return written.ok ? ok({ folder: begun.value.folder, entries: written.value }) : written
}

/** The number before the last run of entries without a gap, 0 where all of them are one. */
export async function findLastGap(db: QiantaiDatabase): Promise<number> {
  const seqs = (await db.journal.orderBy(':id').primaryKeys()) as number[]
  const start = seqs.findLastIndex((seq, index) => index > 0 && seqs[index - 1] !== seq - 1)
  return (seqs[Math.max(0, start)] ?? 1) - 1
}
