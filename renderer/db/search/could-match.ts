import { hasKey } from './match-row.ts'
import type { Posting } from './posting.ts'
import type { Lookup } from './read-query.ts'
import type { LedRow } from './read-rows.ts'

/**
 * Whether a row and what belongs to it may have every part: asked before what belongs to it is
 * read, which costs most.
 */
export const couldMatch = (led: LedRow, postings: readonly (readonly Posting[])[]): boolean =>
  postings.every((part) => part.some((posting) => isPossible(led, posting)))

function isPossible(led: LedRow, { lookup, ids, isWhole }: Posting): boolean {
  if (lookup.table === led.table) return hasKey(led.row, lookup)
  if (!isWhole) return true
  // Of an owner the row knows the id; which cars and visits belong to it must be read.
  if (lookup.table === 'customers') return led.table !== 'customers' && ids.has(led.row.customerId)
  if (lookup.table === 'vehicles' && led.table === 'visits') return ids.has(led.row.vehicleId)
  return ids.size > 0
}

/** The same of a row of which only the id is known. */
export const couldMatchId = (
  table: Lookup['table'],
  id: string,
  postings: readonly (readonly Posting[])[],
): boolean =>
  postings.every((part) =>
    part.some(
      ({ lookup, ids, isWhole }) =>
        !isWhole || (lookup.table === table ? ids.has(id) : ids.size > 0),
    ),
  )
