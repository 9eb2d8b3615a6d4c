import type { CustomerRow } from '../rows/customer-row.ts'
import type { VehicleRow } from '../rows/vehicle-row.ts'
import type { VisitRow } from '../rows/visit-row.ts'
import type { Candidate, Found, Tier } from './candidate.ts'
import { hasKey, type Match, matchRow } from './match-row.ts'
import type { Part } from './read-parts.ts'
import type { Lookup } from './read-query.ts'

/** A car with its owner, an owner without a car, or a visit with both. */
export interface Tuple {
  readonly customer: CustomerRow | undefined
  readonly vehicle: VehicleRow | undefined
  readonly visit?: VisitRow
}

/** The best way each part is found in a tuple; undefined for a part that is not. */
export const matchesOf = (tuple: Tuple, parts: readonly Part[]): (Match | undefined)[] =>
  parts.map((part) => bestMatch(tuple, part))

/** The tuple as a candidate, if every part is found in it. It is as good as its worst part. */
export function matchParts(tuple: Tuple, parts: readonly Part[]): Candidate | undefined {
  const found: Found[] = []
  let worst: Tier = 0
  for (const match of matchesOf(tuple, parts)) {
    if (match === undefined) return undefined
    found.push(match.found)
    if (match.tier > worst) worst = match.tier
  }
  const [first, ...rest] = found
  if (first === undefined) return undefined
  const { customer, vehicle, visit } = tuple
  const isByOrder = found.some(({ matched }) => matched === 'order')
  return {
    ...(customer === undefined ? {} : { customer }),
    ...(vehicle === undefined ? {} : { vehicle }),
    ...(visit === undefined || !isByOrder ? {} : { visit }),
    found: [first, ...rest],
    tier: worst,
  }
}

function bestMatch(tuple: Tuple, part: Part): Match | undefined {
  let best: Match | undefined
  for (const lookup of part) {
    const row = rowFor(tuple, lookup)
    if (row === undefined || !hasKey(row, lookup)) continue
    const match = matchRow(row, lookup)
    if (best === undefined || match.tier < best.tier) best = match
  }
  return best
}

const rowFor = ({ customer, vehicle, visit }: Tuple, { table }: Lookup) =>
  table === 'customers' ? customer : table === 'vehicles' ? vehicle : visit
