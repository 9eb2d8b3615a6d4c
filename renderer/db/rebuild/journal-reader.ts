import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** The journal on disk, as a rebuild reads it. */
export interface JournalReader {
  /**
   * The texts of the entries after a number, oldest first, at most `limit` of them and fewer where
   * they are large; none at the end, or where the files are damaged from there on.
   */
  read(afterSeq: number, limit: number): Promise<readonly string[]>
}

/** An entry that has its number. */
export type NumberedEntry = JournalEntry & { readonly seq: number }

/** `journal.unreadable` {after}: the text behind that entry is no entry. */
export type JournalTextProblem = 'journal.unreadable'

/** Reads an entry from its text. Main has checked the chain: only what is asked for here is checked again. */
export function parseEntry(text: string, after: number): Result<NumberedEntry, JournalTextProblem> {
  try {
    const read: unknown = JSON.parse(text)
    return isEntry(read) ? ok(read) : fail('journal.unreadable', { after })
  } catch {
    return fail('journal.unreadable', { after })
  }
}

const isEntry = (read: unknown): read is NumberedEntry =>
  typeof read === 'object' &&
  read !== null &&
  'seq' in read &&
  Number.isSafeInteger(read.seq) &&
  'id' in read &&
  typeof read.id === 'string' &&
  'changes' in read &&
  Array.isArray(read.changes)
