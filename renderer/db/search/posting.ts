import type { QiantaiDatabase } from '../database.ts'
import type { Part } from './read-parts.ts'
import type { Lookup } from './read-query.ts'

/** The rows that have a key of a lookup's range, by id. */
export interface Posting {
  readonly lookup: Lookup
  readonly ids: ReadonlySet<string>
  /** Whether these are all of them. */
  readonly isWhole: boolean
}

/**
 * Ids read per range: two milliseconds' worth. A part that more rows have says so little that the
 * other parts lead, or, if all do, that a sample of this size holds more hits than a list shows.
 */
const MOST_IDS = 2_000

/** The rows each way of reading a part finds. Only keys of the index are read, no rows. */
export const readPostings = (db: QiantaiDatabase, part: Part): Promise<Posting[]> =>
  Promise.all(
    part.map(async (lookup) => {
      const read = await db
        .table<unknown, string>(lookup.table)
        .where('searchKeys')
        .startsWith(lookup.prefix)
        .limit(MOST_IDS)
        .primaryKeys()
      // A row with two such keys is read twice.
      return { lookup, ids: new Set(read), isWhole: read.length < MOST_IDS }
    }),
  )

/** How many rows a part leaves: the fewest lead. */
export const sizeOf = (postings: readonly Posting[]): number =>
  postings.reduce((sum, { ids, isWhole }) => sum + (isWhole ? ids.size : MOST_IDS), 0)
