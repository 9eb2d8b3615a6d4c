import type { Customer, CustomerId } from '#shared/domain/customer/customer.ts'
import type { Vehicle, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { QiantaiDatabase } from '../database.ts'
import { type CustomerRow, fromCustomerRow } from '../rows/customer-row.ts'
import { fromVehicleRow, type VehicleRow } from '../rows/vehicle-row.ts'
import { fromVisitRow, type VisitRow } from '../rows/visit-row.ts'
import { findIndex } from '../search-index/connect-index.ts'
import { readAnswer } from '../search-index/read-answer.ts'
import {
  byRank,
  type Candidate,
  type Found,
  type FoundCandidates,
  isOpenVisit,
  withoutDoubles,
} from './candidate.ts'
import { findCandidates } from './find-candidates.ts'
import { findTogether, type GoesOn } from './find-together.ts'
import { readByIds } from './read-by-ids.ts'
import type { Matched } from './read-query.ts'

/** One line under the search box: a car with its owner, an owner without a car, or an order. */
export interface SearchHit {
  readonly kind: 'vehicle' | 'customer' | 'visit'
  readonly id: string
  readonly vehicle?: Vehicle
  readonly customer?: Customer
  /** The order that was searched for, else the visit the car is on now. */
  readonly visit?: Visit
  /** What the first part of the text was found in. */
  readonly matched: Matched
  /** What each part of the text was found in, and as what: the row emphasises it. */
  readonly found: readonly Found[]
}

/**
 * What the desk may mean by a text: a plate, a phone, a name in characters or pinyin, a VIN, an
 * order number, a model, whole or any part of it; or several of these in any order, which must all
 * be true of one car, owner or order. A plate typed whole comes first, then beginnings, ends and
 * middles; within each, cars that are here now, then those seen last. One read transaction.
 * Cars and owners come from the index in memory once it is ready. Before, a search of several parts
 * ends early when `goesOn` says no: a further key was typed, or enough time was spent for what a
 * list of a dozen can show.
 */
export async function searchDesk(
  db: QiantaiDatabase,
  text: string,
  limit = 12,
  goesOn: GoesOn = () => true,
): Promise<SearchHit[]> {
  if (text.trim() === '') return []
  const index = findIndex(db)
  const answer = index?.isReady() === true ? await index.find(text, limit) : undefined
  // A later key came while the index was asked.
  if (answer !== undefined && !goesOn(0)) return []
  return db.transaction('r', [db.customers, db.vehicles, db.visits], async () => {
    const { candidates, open } =
      answer === undefined
        ? await searchRecords(db, text, limit, goesOn)
        : await readAnswer(db, text, answer)
    const isOpen = (candidate: Candidate): boolean =>
      isOpenVisit(candidate) || open.has(candidate.vehicle?.id as VehicleId)
    return join(db, withoutDoubles(candidates).sort(byRank(isOpen)).slice(0, limit), open)
  })
}

/** The same from the records alone. */
async function searchRecords(
  db: QiantaiDatabase,
  text: string,
  limit: number,
  goesOn: GoesOn,
): Promise<FoundCandidates> {
  // `138 0123 4567` may be one phone with gaps or three parts of whatever: both are looked up.
  const [asOne, together] = await Promise.all([
    findCandidates(db, text, limit),
    findTogether(db, text, limit, goesOn),
  ])
  const found = withoutDoubles([...asOne, ...together])
  // Twice the list is ranked in full: what is here now was also seen last.
  const candidates = found.sort(byRank(isOpenVisit)).slice(0, limit * 2)
  return { candidates, open: await findOpenVisits(db, candidates) }
}

async function findOpenVisits(
  db: QiantaiDatabase,
  candidates: readonly Candidate[],
): Promise<Map<VehicleId, VisitRow>> {
  const ids = new Set(
    candidates.flatMap(({ vehicle }) => (vehicle === undefined ? [] : vehicle.id)),
  )
  const visits = await Promise.all(
    [...ids].map((id) => db.visits.where('[vehicleId+isOpen]').equals([id, 1]).limit(1).toArray()),
  )
  return new Map(visits.flat().map((visit) => [visit.vehicleId, visit]))
}

/** Gives each line what it lacks: the owner of a car, car and owner of an order. */
async function join(
  db: QiantaiDatabase,
  candidates: readonly Candidate[],
  open: ReadonlyMap<VehicleId, VisitRow>,
): Promise<SearchHit[]> {
  const vehicles = await readByIds(
    db.vehicles,
    candidates.flatMap(({ vehicle, visit }) =>
      vehicle === undefined && visit !== undefined ? [visit.vehicleId] : [],
    ),
  )
  const vehicleOf = ({ vehicle, visit }: Candidate): VehicleRow | undefined =>
    vehicle ?? (visit === undefined ? undefined : vehicles.get(visit.vehicleId))
  const ownerOf = (candidate: Candidate): CustomerId | undefined =>
    candidate.visit?.customerId ?? vehicleOf(candidate)?.customerId
  const customers = await readByIds(
    db.customers,
    candidates.flatMap((candidate) =>
      candidate.customer === undefined ? (ownerOf(candidate) ?? []) : [],
    ),
  )
  return candidates.map((candidate) => {
    const vehicle = vehicleOf(candidate)
    const customer = candidate.customer ?? customers.get(ownerOf(candidate) as CustomerId)
    const visit = candidate.visit ?? (vehicle === undefined ? undefined : open.get(vehicle.id))
    return toHit(candidate, { vehicle, customer, visit })
  })
}

interface Joined {
  readonly vehicle: VehicleRow | undefined
  readonly customer: CustomerRow | undefined
  readonly visit: VisitRow | undefined
}

function toHit(candidate: Candidate, { vehicle, customer, visit }: Joined): SearchHit {
  const kind =
    candidate.visit !== undefined
      ? 'visit'
      : candidate.vehicle !== undefined
        ? 'vehicle'
        : 'customer'
  return {
    kind,
    id: candidate[kind]?.id ?? '',
    ...(vehicle === undefined ? {} : { vehicle: fromVehicleRow(vehicle) }),
    ...(customer === undefined ? {} : { customer: fromCustomerRow(customer) }),
    ...(visit === undefined ? {} : { visit: fromVisitRow(visit) }),
    matched: candidate.found[0].matched,
    found: candidate.found,
  }
}
