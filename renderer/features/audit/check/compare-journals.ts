import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { fromJournalRow } from '#renderer/db/rows/journal-row.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { type CanonicalValue, canonicalJson } from '#shared/kernel/canonical-json.ts'

/** Where the database's journal and the file part, and how. */
interface JournalDifference {
  readonly seq: number
  readonly kind: 'missing-in-database' | 'missing-in-file' | 'other-content'
}

export interface Compared {
  /** Entries that are the same in both. */
  readonly same: number
  /** The first that is not. */
  readonly difference?: JournalDifference
}

/** Entries compared at a time. */
const AT_ONCE = 1000

interface CompareOptions {
  readonly onProgress: (compared: number) => void
  readonly signal: AbortSignal
}

/**
 * Compares the journal that stands in the database with the one in the file, entry by entry, as far
 * as the file reaches. Entries before the file's first one are older than the file and do not
 * count. Gives undefined when it was given up.
 */
export async function compareJournals(
  db: QiantaiDatabase,
  desktop: Desktop,
  { onProgress, signal }: CompareOptions,
): Promise<Compared | undefined> {
  const { firstSeq, lastSeq } = await desktop.call('journal.state', undefined)
  let same = 0
  for (let after = Math.max(firstSeq - 1, 0); after < lastSeq; ) {
    if (signal.aborted) return undefined
    const { texts } = await desktop.call('journal.read', { afterSeq: after, limit: AT_ONCE })
    const inFile = new Map(texts.map(readEntry).map((entry) => [entry.seq ?? 0, entry]))
    const last = Math.max(after, ...inFile.keys())
    // The file ends early: it is damaged, and that is told by its own check.
    if (last === after) return { same, difference: { seq: after + 1, kind: 'missing-in-file' } }
    const rows = await db.journal.where(':id').between(after, last, false, true).toArray()
    const inDatabase = new Map(rows.map(fromJournalRow).map((entry) => [entry.seq ?? 0, entry]))
    for (let seq = after + 1; seq <= last; seq += 1) {
      const difference = compareEntry(seq, inDatabase.get(seq), inFile.get(seq))
      if (difference !== undefined) return { same, difference }
      same += 1
    }
    after = last
    onProgress(same)
  }
  const beyond = await db.journal.where(':id').above(lastSeq).first()
  return beyond?.seq === undefined
    ? { same }
    : { same, difference: { seq: beyond.seq, kind: 'missing-in-file' } }
}

const readEntry = (text: string): JournalEntry => JSON.parse(text) as JournalEntry

function compareEntry(
  seq: number,
  inDatabase: JournalEntry | undefined,
  inFile: JournalEntry | undefined,
): JournalDifference | undefined {
  if (inDatabase === undefined) return { seq, kind: 'missing-in-database' }
  if (inFile === undefined) return { seq, kind: 'missing-in-file' }
  return canonicalOf(inDatabase) === canonicalOf(inFile)
    ? undefined
    : { seq, kind: 'other-content' }
}

/** Entries are plain data; the order of their fields says nothing. */
const canonicalOf = (entry: JournalEntry): string =>
  canonicalJson(JSON.parse(JSON.stringify(entry)) as CanonicalValue)
