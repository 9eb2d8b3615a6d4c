import type { QiantaiDatabase } from '../database.ts'
import type { Candidate } from './candidate.ts'
import { matchParts, type Tuple } from './match-parts.ts'
import { type Posting, readPostings, sizeOf } from './posting.ts'
import { readParts } from './read-parts.ts'
import { type RowIds, readTuples } from './read-tuples.ts'
import { withVisits } from './with-visits.ts'

/** Rows read at once; doubled each time, so that a frequent hit comes from the first few. */
const FIRST_STEP = 50

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
  if (parts.length === 0) return []
  const postings = await Promise.all(parts.map((part) => readPostings(db, part)))
  const leading = postings.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0] ?? []
  const found: Candidate[] = []
  for (const step of stepsOf(leading)) {
    const tuples = await readTuples(db, step)
    found.push(
      ...match(tuples, postings),
      ...match(await withVisits(db, tuples, postings), postings),
    )
    if (found.length >= enough) break
  }
  return found
}

const match = (tuples: readonly Tuple[], postings: readonly (readonly Posting[])[]): Candidate[] =>
  tuples.flatMap((tuple) => matchParts(tuple, postings) ?? [])

/** The rows of a part in steps of 50, 100, 200, …: as many from each of its ways of reading. */
function* stepsOf(postings: readonly Posting[]): Generator<RowIds[]> {
  const lists = postings.map(({ lookup, ids }) => ({ table: lookup.table, ids: [...ids] }))
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
