import type { QiantaiDatabase } from '../database.ts'
import type { Candidate } from './candidate.ts'
import { matchParts, type Tuple } from './match-parts.ts'
import { areWhole, byFewest, type Posting, readPostings } from './posting.ts'
import { type Part, readParts } from './read-parts.ts'
import { type RowIds, readTuples } from './read-tuples.ts'
import { withVisits } from './with-visits.ts'

/**
 * Keys read of each range to see which part is rare; then of the leading part's, when all are
 * frequent. A key costs microseconds, a row thirty times that. Who is not among the last has asked
 * for so little that another character is typed before a list of hundreds is read.
 */
const KEYS_READ = [120, 1_000, 4_000]
/** Rows read at once; doubled each time, so that a frequent hit comes from the first few. */
const FIRST_STEP = 24

/**
 * What all parts of a text say together, in any order: `王 8k3` is the car with 8K3 on its plate
 * whose owner is a 王. The part that the fewest rows have leads; its rows are read step by step,
 * with those that belong to them, and asked for the other parts, until there are `enough`.
 */
export async function findTogether(
  db: QiantaiDatabase,
  text: string,
  enough: number,
): Promise<Candidate[]> {
  const parts = readParts(text)
  const found: Candidate[] = []
  const known = new Set<string>()
  let leading: Part | undefined
  let postings: Posting[][] = []
  for (const most of KEYS_READ) {
    if (leading === undefined) {
      postings = await Promise.all(parts.map((part) => readPostings(db, part, most)))
    }
    const led: readonly Posting[] =
      leading === undefined
        ? (postings.toSorted(byFewest)[0] ?? [])
        : await readPostings(db, leading, most)
    leading = led.map(({ lookup }) => lookup)
    for (const step of stepsOf(led, known)) {
      const tuples = await readTuples(db, step)
      found.push(...match(tuples, parts), ...match(await withVisits(db, tuples, postings), parts))
      if (found.length >= enough) return found
    }
    if (areWhole(led)) break
  }
  return found
}

const match = (tuples: readonly Tuple[], parts: readonly Part[]): Candidate[] =>
  tuples.flatMap((tuple) => matchParts(tuple, parts) ?? [])

/**
 * The rows of a part that are not known yet, in steps of 24, 48, 96, …: as many from each of its
 * ways of reading.
 */
function* stepsOf(postings: readonly Posting[], known: Set<string>): Generator<RowIds[]> {
  const lists = postings.map(({ lookup, ids }) => ({
    table: lookup.table,
    ids: [...ids].filter((id) => !known.has(id)),
  }))
  for (const id of lists.flatMap(({ ids }) => ids)) known.add(id)
  let start = 0
  for (let size = FIRST_STEP; ; size *= 2) {
    const step = lists
      .map(({ table, ids }) => ({ table, ids: ids.slice(start, start + size) }))
      .filter(({ ids }) => ids.length > 0)
    if (step.length === 0) return
    yield step
    start += size
  }
}
