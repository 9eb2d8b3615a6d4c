import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'

/** A journal entry with what it is found by. */
export interface JournalRow extends JournalEntry {
  /** Ids of all rows the command changed: the history of a record is read by it. */
  readonly touches?: readonly string[]
}

export const toJournalRow = (entry: JournalEntry): JournalRow => ({
  ...entry,
  touches: [...new Set(entry.changes.map(({ id }) => id))],
})

export const fromJournalRow = ({ touches: _, ...entry }: JournalRow): JournalEntry => entry
