import type { Table } from 'dexie'
import type { QiantaiDatabase } from '../database.ts'
import type { CustomerRow } from '../rows/customer-row.ts'
import { type Candidate, TIERS, withoutDoubles } from './candidate.ts'
import { findRunningNumber, lookUpOrders } from './find-orders.ts'
import { matchRow } from './match-row.ts'
import { type Lookup, readQuery } from './read-query.ts'

/** Rows read per way of reading: enough to rank, few enough for a keystroke. */
const ROWS_PER_LOOKUP = 16
/** Cars listed of one customer: a fleet is opened from the customer's page. */
const CARS_PER_CUSTOMER = 5

/**
 * Everything the text may mean as one thing, unranked, with doubles. One range read for each way of
 * reading; ends and middles of numbers and models only where beginnings do not fill the list, for
 * they come after them all.
 */
export async function findCandidates(
  db: QiantaiDatabase,
  text: string,
  enough: number,
): Promise<Candidate[]> {
  const lookups = readQuery(text)
  const lookUpAll = async (some: readonly Lookup[]): Promise<Candidate[]> =>
    (await Promise.all(some.map((lookup) => lookUp(db, lookup)))).flat()
  const [begun, running] = await Promise.all([
    lookUpAll(lookups.filter((lookup) => !isLater(lookup))),
    findRunningNumber(db, text),
  ])
  const first = [...begun, ...running]
  const isEnough = withoutDoubles(first).filter(({ tier }) => tier <= TIERS.start).length >= enough
  return isEnough ? first : [...first, ...(await lookUpAll(lookups.filter(isLater)))]
}

/** Whether what it finds is never better than a beginning. */
const isLater = ({ kind }: Lookup): boolean =>
  kind.endsWith('-inner') || kind === 'order-end' || kind === 'model'

async function lookUp(db: QiantaiDatabase, lookup: Lookup): Promise<Candidate[]> {
  const { table, prefix } = lookup
  if (table === 'vehicles') {
    const vehicles = await read(db.vehicles, prefix)
    return vehicles.map((vehicle) => ({ vehicle, ...foundIn(vehicle, lookup) }))
  }
  if (table === 'visits') return lookUpOrders(db, lookup)
  const customers = await read(db.customers, prefix)
  const withCars = await Promise.all(
    customers.map((customer) => withVehicles(db, customer, lookup)),
  )
  return withCars.flat()
}

const read = <Row, Key>(table: Table<Row, Key>, prefix: string): PromiseLike<Row[]> =>
  table.where('searchKeys').startsWith(prefix).limit(ROWS_PER_LOOKUP).toArray()

function foundIn(
  row: { readonly searchKeys: readonly string[] },
  lookup: Lookup,
): Pick<Candidate, 'found' | 'tier'> {
  const { found, tier } = matchRow(row, lookup)
  return { found: [found], tier }
}

async function withVehicles(
  db: QiantaiDatabase,
  customer: CustomerRow,
  lookup: Lookup,
): Promise<Candidate[]> {
  const vehicles = await db.vehicles
    .where('customerId')
    .equals(customer.id)
    .limit(CARS_PER_CUSTOMER)
    .toArray()
  const hit = { customer, ...foundIn(customer, lookup) }
  return vehicles.length === 0 ? [hit] : vehicles.map((vehicle) => ({ ...hit, vehicle }))
}
