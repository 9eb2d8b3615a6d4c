import type { QiantaiDatabase } from '../database.ts'
import { type Candidate, withoutDoubles } from './candidate.ts'
import { couldMatch, couldMatchId } from './could-match.ts'
import { matchParts, type Tuple } from './match-parts.ts'
import { areWhole, byFewest, type Posting, readPostings } from './posting.ts'
import { type Part, readParts } from './read-parts.ts'
import { joinRows, type LedRow, readFirstRows, readRowsOf } from './read-rows.ts'
import { withVisits } from './with-visits.ts'

/** Keys read of each range to see which part is rare. */
const KEYS_READ = 120
/** Rows read of each range of the leading part: what is frequent is among the first few. */
const FIRST_ROWS = [24, KEYS_READ]
/**
 * Keys read where every part is frequent and still too few cars have them all. Who has more than
 * this many of each part may be missed: a character more makes one of them rare.
 */
const MOST_KEYS = 4_000
const ROWS_AT_ONCE = 48

/** Asked between two steps of a search: whether it goes on, with that many found so far. */
export type GoesOn = (found: number) => boolean

/**
 * What all parts of a text say together, in any order: `王 8k3` is the car with 8K3 on its plate
 * whose owner is a 王. The part that the fewest rows have leads; its rows are read step by step,
 * with those that belong to them, and asked for the other parts, until there are `enough`, or
 * until the search need not go on.
 */
export async function findTogether(
  db: QiantaiDatabase,
  text: string,
  enough: number,
  goesOn: GoesOn,
): Promise<Candidate[]> {
  const parts = readParts(text)
  let found: Candidate[] = []
  for await (const { rows, postings } of stepsOf(db, parts)) {
    const possible = rows.filter((row) => couldMatch(row, postings))
    const tuples = await joinRows(db, possible)
    const visits = await withVisits(db, tuples, postings)
    // A row that comes in two steps must not count for two.
    found = withoutDoubles([...found, ...match(tuples, parts), ...match(visits, parts)])
    // Asked before the next step is read, not after: reading is what takes the time.
    if (found.length >= enough || !goesOn(found.length)) break
  }
  return found
}

const match = (tuples: readonly Tuple[], parts: readonly Part[]): Candidate[] =>
  tuples.flatMap((tuple) => matchParts(tuple, parts) ?? [])

interface Step {
  readonly rows: readonly LedRow[]
  readonly postings: readonly (readonly Posting[])[]
}

/** Rows to be asked, the likeliest first; the first come again with those behind them. */
async function* stepsOf(db: QiantaiDatabase, parts: readonly Part[]): AsyncGenerator<Step> {
  const postings = await readAll(db, parts, KEYS_READ)
  const [leading = []] = postings.toSorted(byFewest)
  let lookups = leading.filter(({ ids }) => ids.size > 0).map(({ lookup }) => lookup)
  for (const most of FIRST_ROWS) {
    const read = await Promise.all(lookups.map((lookup) => readFirstRows(db, lookup, most)))
    const rows = read.flat()
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      yield { rows: rows.slice(start, start + ROWS_AT_ONCE), postings }
    }
    lookups = lookups.filter((_, index) => read[index]?.length === most)
  }
  if (areWhole(leading)) return
  // Nothing is rare. Keys cost microseconds, rows thirty times that: the keys of all parts are
  // compared before another row is read.
  const deep = await readAll(db, parts, MOST_KEYS)
  for (const { lookup, ids } of deep.toSorted(byFewest)[0] ?? []) {
    const possible = [...ids].filter((id) => couldMatchId(lookup.table, id, deep))
    for (let start = 0; start < possible.length; start += ROWS_AT_ONCE) {
      const some = possible.slice(start, start + ROWS_AT_ONCE)
      yield { rows: await readRowsOf(db, lookup.table, some), postings: deep }
    }
  }
}

const readAll = (db: QiantaiDatabase, parts: readonly Part[], most: number): Promise<Posting[][]> =>
  Promise.all(parts.map((part) => readPostings(db, part, most)))
