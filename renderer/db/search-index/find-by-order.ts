import type { QiantaiDatabase } from '../database.ts'
import type { Candidate } from '../search/candidate.ts'
import { matchParts, type Tuple } from '../search/match-parts.ts'
import { areWhole, type Posting, readPostings } from '../search/posting.ts'
import type { Part } from '../search/read-parts.ts'
import { joinRows, readRowsOf } from '../search/read-rows.ts'
import { withVisits } from '../search/with-visits.ts'

/** Orders with a part of a number, up to which each is read: more are asked for by their cars. */
const MOST_ORDERS = 120

/**
 * The orders that several parts name together, one of them a part of its number: `王 0007`. A rare
 * number leads to its order; of a frequent one (`王 2026`) the visits of the cars that have all the
 * rest are asked.
 */
export async function findByOrder(
  db: QiantaiDatabase,
  parts: readonly Part[],
  readLacking: () => Promise<readonly Tuple[]>,
): Promise<Candidate[]> {
  if (!parts.some((part) => part.some(isOfOrder))) return []
  const postings = await Promise.all(parts.map((part) => readOrderPostings(db, part)))
  const ofOrders = postings
    .map((part) => part.filter(({ lookup }) => isOfOrder(lookup)))
    .filter((part) => part.some(({ ids }) => ids.size > 0))
  if (ofOrders.length === 0) return []
  const rare = ofOrders.find(areWhole)
  const tuples =
    rare === undefined
      ? await withVisits(db, await readLacking(), postings)
      : await joinRows(
          db,
          await readRowsOf(
            db,
            'visits',
            rare.flatMap(({ ids }) => [...ids]),
          ),
        )
  return tuples.flatMap((tuple) => matchParts(tuple, parts) ?? [])
}

const isOfOrder = ({ table }: { readonly table: string }): boolean => table === 'visits'

/** Of all ways of reading a part only those as a number of an order need their rows. */
async function readOrderPostings(db: QiantaiDatabase, part: Part): Promise<Posting[]> {
  const read = await readPostings(db, part.filter(isOfOrder), MOST_ORDERS)
  const others = part.filter((lookup) => !isOfOrder(lookup))
  return [...others.map((lookup) => ({ lookup, ids: new Set<string>(), isWhole: true })), ...read]
}
