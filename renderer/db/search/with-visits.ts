import Dexie from 'dexie'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { QiantaiDatabase } from '../database.ts'
import { matchesOf, type Tuple } from './match-parts.ts'
import type { Posting } from './posting.ts'
import { readByIds } from './read-by-ids.ts'

type Postings = readonly (readonly Posting[])[]

/**
 * The visits of cars that only lack a part which an order's number could be. Ids come first: most
 * cars' visits are not among those the number finds, and their rows are large.
 */
export async function withVisits(
  db: QiantaiDatabase,
  tuples: readonly Tuple[],
  postings: Postings,
): Promise<Tuple[]> {
  const pairs = await Promise.all(
    tuples.map(async (tuple) => {
      const isVisit = readMissing(tuple, postings)
      const ids = isVisit === undefined ? [] : await idsOfVisits(db, tuple)
      return ids.filter((id) => isVisit?.(id)).map((id) => ({ tuple, id }))
    }),
  )
  const rows = await readByIds(
    db.visits,
    pairs.flat().map(({ id }) => id),
  )
  return pairs.flat().flatMap(({ tuple, id }) => {
    const visit = rows.get(id)
    return visit === undefined ? [] : [{ ...tuple, visit }]
  })
}

/** Which visits may give what a tuple lacks; undefined when none can, or nothing is lacking. */
function readMissing(tuple: Tuple, postings: Postings): ((id: VisitId) => boolean) | undefined {
  if (tuple.visit !== undefined) return undefined
  const matches = matchesOf(
    tuple,
    postings.map((part) => part.map(({ lookup }) => lookup)),
  )
  const orders = postings
    .filter((_, index) => matches[index] === undefined)
    .map((part) => part.filter(({ lookup, ids }) => lookup.matched === 'order' && ids.size > 0))
  if (orders.length === 0 || orders.some((part) => part.length === 0)) return undefined
  // Of a range that was not read to its end the row itself is asked.
  return (id) => orders.every((part) => part.some(({ ids, isWhole }) => !isWhole || ids.has(id)))
}

const idsOfVisits = (db: QiantaiDatabase, { vehicle }: Tuple): PromiseLike<VisitId[]> =>
  vehicle === undefined
    ? Promise.resolve([])
    : db.visits
        .where('[vehicleId+day]')
        .between([vehicle.id, Dexie.minKey], [vehicle.id, Dexie.maxKey])
        .primaryKeys()
