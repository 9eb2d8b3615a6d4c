import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromJournalRow } from '../rows/journal-row.ts'

/** Every entry that changed a record, first to last. */
export async function listEntriesOf(
  db: QiantaiDatabase,
  id: string,
  upTo: number = Number.POSITIVE_INFINITY,
): Promise<JournalEntry[]> {
  const rows = await db.journal.where('touches').equals(id).toArray()
  return rows
    .filter(({ seq = 0 }) => seq <= upTo)
    .sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
    .map(fromJournalRow)
}
