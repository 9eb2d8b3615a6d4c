import { type JournalRow, toJournalRow } from '../rows/journal-row.ts'
import type { SchemaVersion } from './schema-version.ts'

/**
 * The journal is found by any record it touched, and people have a PIN of their own. Entries of
 * before get what their changes already say.
 */
export const v10: SchemaVersion = {
  version: 10,
  stores: { journal: '++seq, &id, at, subject, *touches', pins: 'id' },
  upgrade: async (transaction) => {
    await transaction
      .table<JournalRow>('journal')
      .toCollection()
      .modify((entry, held) => {
        held.value = toJournalRow(entry)
      })
  },
}
