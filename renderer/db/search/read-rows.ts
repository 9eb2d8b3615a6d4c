import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { QiantaiDatabase } from '../database.ts'
import type { CustomerRow } from '../rows/customer-row.ts'
import type { VehicleRow } from '../rows/vehicle-row.ts'
import type { VisitRow } from '../rows/visit-row.ts'
import type { Tuple } from './match-parts.ts'
import { readByIds } from './read-by-ids.ts'
import type { Lookup } from './read-query.ts'

/** A row that a lookup found, by its table. */
export type LedRow =
  | { readonly table: 'customers'; readonly row: CustomerRow }
  | { readonly table: 'vehicles'; readonly row: VehicleRow }
  | { readonly table: 'visits'; readonly row: VisitRow }

/** The first rows of a lookup's range, in one request; a row with two such keys comes twice. */
export async function readFirstRows(
  db: QiantaiDatabase,
  { table, prefix }: Lookup,
  most: number,
): Promise<LedRow[]> {
  if (table === 'customers') {
    const rows = await db.customers.where('searchKeys').startsWith(prefix).limit(most).toArray()
    return rows.map((row) => ({ table, row }))
  }
  if (table === 'vehicles') {
    const rows = await db.vehicles.where('searchKeys').startsWith(prefix).limit(most).toArray()
    return rows.map((row) => ({ table, row }))
  }
  const rows = await db.visits.where('searchKeys').startsWith(prefix).limit(most).toArray()
  return rows.map((row) => ({ table, row }))
}

/** The rows of a table by their ids. */
export async function readRowsOf(
  db: QiantaiDatabase,
  table: Lookup['table'],
  ids: readonly string[],
): Promise<LedRow[]> {
  if (table === 'customers') {
    const rows = await readByIds(db.customers, ids as readonly CustomerId[])
    return [...rows.values()].map((row) => ({ table, row }))
  }
  if (table === 'vehicles') {
    const rows = await readByIds(db.vehicles, ids as readonly VehicleId[])
    return [...rows.values()].map((row) => ({ table, row }))
  }
  const rows = await readByIds(db.visits, ids as readonly VisitId[])
  return [...rows.values()].map((row) => ({ table, row }))
}

/** The rows, each with what belongs to it. */
export async function joinRows(db: QiantaiDatabase, rows: readonly LedRow[]): Promise<Tuple[]> {
  const [cars, vehicles, customers] = await Promise.all([
    Promise.all(
      rows.map((led) =>
        led.table === 'customers'
          ? db.vehicles.where('customerId').equals(led.row.id).toArray()
          : [],
      ),
    ),
    readByIds(
      db.vehicles,
      rows.flatMap((led) => (led.table === 'visits' ? [led.row.vehicleId] : [])),
    ),
    readByIds(
      db.customers,
      rows.flatMap((led) => (led.table === 'customers' ? [] : [led.row.customerId])),
    ),
  ])
  return rows.flatMap((led, index): Tuple[] => {
    if (led.table === 'customers') {
      const owned = cars[index] ?? []
      if (owned.length === 0) return [{ customer: led.row, vehicle: undefined }]
      return owned.map((vehicle) => ({ customer: led.row, vehicle }))
    }
    const customer = customers.get(led.row.customerId)
    if (led.table === 'vehicles') return [{ vehicle: led.row, customer }]
    return [{ visit: led.row, vehicle: vehicles.get(led.row.vehicleId), customer }]
  })
}
