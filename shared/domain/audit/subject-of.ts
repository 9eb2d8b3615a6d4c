import type { JournalEntry } from '../journal/journal-entry.ts'

/** A record by its table and id. */
export interface RecordKey {
  readonly table: string
  readonly id: string
}

/** The record an entry is about, where one of those it changed is; undefined for bulk loads. */
export function subjectOf({ subject, changes }: JournalEntry): RecordKey | undefined {
  const about = changes.find(({ id }) => id === subject)
  return about === undefined ? undefined : { table: about.table, id: about.id }
}
