import type { QiantaiDatabase } from '../database.ts'
import type { JournalRow } from '../rows/journal-row.ts'

/**
 * The number of the last entry that the records hold, at least `toSeq`. Where the database's journal
 * does not reach so far, the next entry still gets the number after it: the browser counts on from
 * the highest it ever held.
 */
export async function skipNumbers(db: QiantaiDatabase, toSeq: number): Promise<number> {
  const last = (await db.journal.orderBy(':id').last())?.seq ?? 0
  if (last >= toSeq) return last
  await db.transaction('rw', db.journal, async () => {
    await db.journal.put({ seq: toSeq, id: `skipped-${toSeq}` } as unknown as JournalRow)
    await db.journal.delete(toSeq)
  })
  return toSeq
}
