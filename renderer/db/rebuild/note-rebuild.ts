import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { QiantaiDatabase } from '../database.ts'
import { toJournalRow } from '../rows/journal-row.ts'

/** What every entry says, whatever was done. */
export type EntryFrame = Pick<JournalEntry, 'at' | 'device' | 'id'>

/**
 * Writes down a rebuild that reaches further than the entries at hand: they were lost, and the next
 * save must not take their numbers. Gives the number of the entry.
 */
export async function noteRebuild(
  db: QiantaiDatabase,
  toSeq: number,
  frame: EntryFrame,
): Promise<number> {
  const entry: JournalEntry = { ...frame, seq: toSeq + 1, command: 'rebuild-records', changes: [] }
  return db.journal.put(toJournalRow(entry))
}
