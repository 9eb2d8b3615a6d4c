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
 * The rows each way of reading a part finds, the first `most` keys of each. Only the index is read,
 * no rows.
 */
export const readPostings = (db: QiantaiDatabase, part: Part, most: number): Promise<Posting[]> =>
  Promise.all(
    part.map(async (lookup) => {
      const read = await db
        .table<unknown, string>(lookup.table)
        .where('searchKeys')
        .startsWith(lookup.prefix)
        .limit(most)
        .primaryKeys()
      // A row with two such keys is read twice.
      return { lookup, ids: new Set(read), isWhole: read.length < most }
    }),
  )

/**
 * By how few rows a part leaves. Of parts too frequent to tell: visits last, whose rows are large,
 * then the longer text first.
 */
export const byFewest = (a: readonly Posting[], b: readonly Posting[]): number =>
  Number(areWhole(b)) - Number(areWhole(a)) ||
  (areWhole(a)
    ? sizeOf(a) - sizeOf(b)
    : Number(haveVisits(a)) - Number(haveVisits(b)) || lengthOf(b) - lengthOf(a))

/** Whether every row a part finds is in its postings. */
export const areWhole = (postings: readonly Posting[]): boolean =>
  postings.every(({ isWhole }) => isWhole)

const sizeOf = (postings: readonly Posting[]): number =>
  postings.reduce((sum, { ids }) => sum + ids.size, 0)

const haveVisits = (postings: readonly Posting[]): boolean =>
  postings.some(({ lookup, isWhole }) => lookup.table === 'visits' && !isWhole)

const lengthOf = (postings: readonly Posting[]): number =>
  Math.max(0, ...postings.map(({ lookup }) => lookup.prefix.length))
