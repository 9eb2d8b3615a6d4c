import Dexie from 'dexie'
import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { QiantaiDatabase } from '../database.ts'
import { searchDesk } from '../search/search-desk.ts'

/** So many people and cars as anybody means by one text. */
const MOST_HITS = 20
/** So many records of them as a list of the journal is looked through for. */
const MOST_IDS = 2000

/**
 * Ids of the records somebody may mean by a text: cars and customers by plate, name or number as in
 * the search box, all that is theirs, and papers by their number.
 */
export async function findRecordsByText(db: QiantaiDatabase, text: string): Promise<string[]> {
  const hits = await searchDesk(db, text, MOST_HITS)
  const vehicles = new Set(hits.flatMap(({ vehicle }) => vehicle?.id ?? []))
  // A car that was meant brings its owner's name along, not all that its owner ever did.
  const customers = new Set(
    hits.flatMap(({ kind, customer }) => (kind === 'customer' ? (customer?.id ?? []) : [])),
  )
  const named = hits.flatMap(({ kind, id }) => (kind === 'visit' ? [id] : []))
  const papers = await db.papers
    .where('number')
    .startsWith(text.trim().toUpperCase())
    .limit(MOST_HITS)
    .toArray()
  const found = new Set<string>([
    ...vehicles,
    ...customers,
    ...named,
    ...papers.flatMap(({ id, visitId }) => (visitId === undefined ? [id] : [id, visitId])),
    ...(await Promise.all([...vehicles].map((id) => listIdsOfCar(db, id)))).flat(),
    ...(await Promise.all([...customers].map((id) => listIdsOfCustomer(db, id)))).flat(),
  ])
  return [...found].slice(0, MOST_IDS)
}

/** What came of a car: its visits, appointments, marks and looks. */
async function listIdsOfCar(db: QiantaiDatabase, id: VehicleId): Promise<string[]> {
  const lists = await Promise.all([
    db.visits
      .where('[vehicleId+day]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .primaryKeys(),
    db.appointments.where({ vehicleId: id }).primaryKeys(),
    db.ratings.where({ vehicleId: id }).primaryKeys(),
    db.appraisals.where({ vehicleId: id }).primaryKeys(),
  ])
  return lists.flat()
}

/** All that is a customer's. */
async function listIdsOfCustomer(db: QiantaiDatabase, id: CustomerId): Promise<string[]> {
  const tables = [db.vehicles, db.visits, db.sales, db.tasks, db.ratings, db.appraisals] as const
  const lists = await Promise.all(
    tables.map((table) => table.where({ customerId: id }).primaryKeys() as Promise<string[]>),
  )
  return lists.flat()
}
