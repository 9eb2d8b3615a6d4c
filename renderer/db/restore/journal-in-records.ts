import type { QiantaiDatabase } from '../database.ts'
import type { JournalReader } from '../rebuild/journal-reader.ts'
import { fromJournalRow } from '../rows/journal-row.ts'

/**
 * The journal as the records themselves keep it: at the start of the desk it was compared with the
 * files, so a restore needs no file of the journal to be whole.
 */
export const journalInRecords = (db: QiantaiDatabase): JournalReader => ({
  read: async (afterSeq, limit) => {
    const rows = await db.journal.where(':id').above(afterSeq).limit(limit).toArray()
    return rows.map((row) => JSON.stringify(fromJournalRow(row)))
  },
})
