import { isAmong, type JournalFilter } from '#shared/domain/audit/journal-filter.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromJournalRow, type JournalRow } from '../rows/journal-row.ts'

/** Which entries are read: those that fit, of all or of those that touched some records. */
export interface JournalQuestion extends JournalFilter {
  /** Ids of records; an entry counts that touched one of them. */
  readonly touching?: readonly string[]
}

export interface JournalPage {
  /** Newest first. */
  readonly entries: readonly JournalEntry[]
  /** Entries below this number were not looked at yet; undefined at the beginning of the journal. */
  readonly before?: number
}

/** Rows read at a time. */
const AT_ONCE = 500
/** So many are looked through for one page: somebody who did little does not hold the desk up. */
const MOST_LOOKED_AT = 10_000

/**
 * The next entries that fit, newest first, below `before`. A page may be short although there is
 * more: it looks through a bounded part of the journal, whatever its size.
 */
export async function readJournalPage(
  db: QiantaiDatabase,
  question: JournalQuestion,
  size: number,
  before: number = Number.POSITIVE_INFINITY,
): Promise<JournalPage> {
  const reader = READERS.get(question) ?? openReader(db, question)
  READERS.set(question, reader)
  const read = await reader
  const entries: JournalEntry[] = []
  let below = before
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += AT_ONCE) {
    const rows = await read(below)
    for (const row of rows) {
      below = row.seq ?? 0
      if (isAmong(question, row)) entries.push(fromJournalRow(row))
      if (entries.length === size) return { entries, before: below }
    }
    if (rows.length < AT_ONCE) return { entries }
  }
  return { entries, before: below }
}

/** Reads rows below a number, newest first. */
type Reader = (below: number) => Promise<JournalRow[]>

/** The numbers that a question leads to are looked up once, not for each of its pages. */
const READERS = new WeakMap<JournalQuestion, Promise<Reader>>()

async function openReader(db: QiantaiDatabase, question: JournalQuestion): Promise<Reader> {
  const { touching, from, until } = question
  if (touching === undefined && from === undefined && until === undefined) {
    return (below) => belowNumber(db, below).reverse().limit(AT_ONCE).toArray()
  }
  // Numbers only: a list of many thousands of them is light.
  const keys =
    touching === undefined
      ? await keysOfTimes(db, question)
      : await db.journal
          .where('touches')
          .anyOf([...touching])
          .primaryKeys()
  const numbers = [...new Set(keys)].sort((a, b) => b - a)
  return async (below) => {
    const first = countAtLeast(numbers, below)
    const rows = await db.journal.bulkGet(numbers.slice(first, first + AT_ONCE))
    return rows.flatMap((row) => (row === undefined ? [] : [row]))
  }
}

const belowNumber = (db: QiantaiDatabase, below: number) =>
  below === Number.POSITIVE_INFINITY
    ? db.journal.orderBy(':id')
    : db.journal.where(':id').below(below)

/** By the clock and not by number: clocks are set back. */
const keysOfTimes = (
  db: QiantaiDatabase,
  { from = '' as never, until = '\uffff' as never }: JournalQuestion,
): Promise<number[]> => db.journal.where('at').between(from, until, true, false).primaryKeys()

/** How many of some falling numbers are not below a limit: where the rest begins. */
function countAtLeast(falling: readonly number[], limit: number): number {
  let [from, to] = [0, falling.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((falling[middle] ?? 0) >= limit) from = middle + 1
    else to = middle
  }
  return from
}
