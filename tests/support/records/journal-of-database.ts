import type { QiantaiDatabase } from '#renderer/db/database.ts'
import type { JournalReader } from '#renderer/db/rebuild/journal-reader.ts'
import { fromJournalRow } from '#renderer/db/rows/journal-row.ts'

/** A journal on disk that holds what the database's own journal holds. */
export const journalOfDatabase = (db: QiantaiDatabase): JournalReader => ({
  read: async (afterSeq, limit) => {
    const rows = await db.journal.where(':id').above(afterSeq).limit(limit).toArray()
    return rows.map((row) => JSON.stringify(fromJournalRow(row)))
  },
})

/** A journal on disk of these texts, the first of them entry 1. */
export const journalOfTexts = (texts: readonly string[]): JournalReader => ({
  read: async (afterSeq, limit) => texts.slice(afterSeq, afterSeq + limit),
})
