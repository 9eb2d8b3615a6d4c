import type { ErasedRecord } from '#shared/domain/erasure/erasure.ts'
import { planRedaction, redactEntry } from '#shared/domain/erasure/redact-entry.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromJournalRow, toJournalRow } from '../rows/journal-row.ts'

/**
 * Takes what is told of an erased person out of the database's own journal, as it was taken out of
 * the file. The only entries that are ever written anew; gives how many.
 */
export async function redactRows(
  db: QiantaiDatabase,
  records: readonly ErasedRecord[],
): Promise<number> {
  const redaction = planRedaction(records)
  return db.transaction('rw', db.journal, async () => {
    const ids = [...new Set(records.map(({ id }) => id))]
    const keys = await db.journal.where('touches').anyOf(ids).primaryKeys()
    let count = 0
    for (const key of new Set(keys)) {
      const row = await db.journal.get(key)
      if (row === undefined) continue
      const entry = fromJournalRow(row)
      const redacted = redactEntry(entry, redaction)
      if (redacted === entry) continue
      await db.journal.put(toJournalRow(redacted))
      count += 1
    }
    return count
  })
}
