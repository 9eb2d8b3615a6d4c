import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { QiantaiDatabase } from '../database.ts'
import type { CustomerRow } from '../rows/customer-row.ts'
import type { VehicleRow } from '../rows/vehicle-row.ts'
import type { Candidate, FoundCandidates } from '../search/candidate.ts'
import { findRunningNumber, lookUpOrders } from '../search/find-orders.ts'
import { matchParts, type Tuple } from '../search/match-parts.ts'
import { readByIds } from '../search/read-by-ids.ts'
import { type Part, readParts } from '../search/read-parts.ts'
import { readQuery } from '../search/read-query.ts'
import { findByOrder } from './find-by-order.ts'
import type { FoundIds, IndexAnswer } from './search-index.ts'

/**
 * The rows behind an answer, each asked once more whether it has the parts: the records decide, and
 * they know which letters of a name were meant. Orders are looked up beside.
 */
export async function readAnswer(
  db: QiantaiDatabase,
  text: string,
  { best, lacking }: IndexAnswer,
): Promise<FoundCandidates> {
  const single = readQuery(text)
  const together = readParts(text)
  const visitIds = best.flatMap(({ visitId }) => visitId ?? [])
  const [tuples, visits, ...orders] = await Promise.all([
    readTuples(db, best),
    readByIds(db.visits, visitIds),
    findRunningNumber(db, text),
    findByOrder(db, together, () => readTuples(db, lacking)),
    ...single.filter(({ table }) => table === 'visits').map((each) => lookUpOrders(db, each)),
  ])
  const open = [...visits.values()].filter(({ isOpen }) => isOpen === 1)
  return {
    candidates: [
      ...tuples.flatMap((tuple) => [...match(tuple, [single]), ...match(tuple, together)]),
      ...orders.flat(),
    ],
    open: new Map(open.map((visit) => [visit.vehicleId, visit])),
  }
}

const match = (tuple: Tuple, parts: readonly Part[]): Candidate[] => {
  const candidate = matchParts(tuple, parts)
  return candidate === undefined ? [] : [candidate]
}

async function readTuples(db: QiantaiDatabase, found: readonly FoundIds[]): Promise<Tuple[]> {
  const [vehicles, customers] = await Promise.all([
    readByIds<VehicleRow>(
      db.vehicles,
      found.flatMap(({ vehicleId }) => vehicleId ?? []),
    ),
    readByIds<CustomerRow>(
      db.customers,
      found.flatMap(({ customerId }) => customerId ?? []),
    ),
  ])
  return found.flatMap(({ vehicleId, customerId }): Tuple[] => {
    const vehicle = vehicles.get(vehicleId as VehicleId)
    // The owner of this moment; one that came since the index was asked is found with the next key.
    const customer = customers.get(vehicle?.customerId ?? (customerId as CustomerId))
    return [{ vehicle, customer }]
  })
}
