import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { QiantaiDatabase } from '../database.ts'

/** What was done about a visit, in the order it was done. */
export async function listJournal(db: QiantaiDatabase, visitId: VisitId): Promise<JournalEntry[]> {
  return db.journal.where('subject').equals(visitId).sortBy('seq')
}

/** The last thing that was saved, or undefined in a new shop. */
export async function findLastSave(db: QiantaiDatabase): Promise<JournalEntry | undefined> {
  return db.journal.orderBy(':id').last()
}

/** What was done about any of some records, each the subject of its command, in the order it was done. */
export async function listJournalOf(
  db: QiantaiDatabase,
  ids: readonly string[],
): Promise<JournalEntry[]> {
  return db.journal
    .where('subject')
    .anyOf([...new Set(ids)])
    .sortBy('seq')
}
