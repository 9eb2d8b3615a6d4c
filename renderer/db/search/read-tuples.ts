import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { QiantaiDatabase } from '../database.ts'
import type { Tuple } from './match-parts.ts'
import { readByIds } from './read-by-ids.ts'
import type { Lookup } from './read-query.ts'

/** Some rows of one table. */
export interface RowIds {
  readonly table: Lookup['table']
  readonly ids: readonly string[]
}

/** These rows, each once, with what belongs to it. */
export async function readTuples(db: QiantaiDatabase, rows: readonly RowIds[]): Promise<Tuple[]> {
  const idsIn = (wanted: Lookup['table']): string[] => [
    ...new Set(rows.flatMap(({ table, ids }) => (table === wanted ? ids : []))),
  ]
  const read = await Promise.all([
    ofCustomers(db, idsIn('customers') as CustomerId[]),
    ofVehicles(db, idsIn('vehicles') as VehicleId[]),
    ofVisits(db, idsIn('visits') as VisitId[]),
  ])
  return read.flat()
}

async function ofCustomers(db: QiantaiDatabase, ids: readonly CustomerId[]): Promise<Tuple[]> {
  const customers = await readByIds(db.customers, ids)
  const tuples = await Promise.all(
    [...customers.values()].map(async (customer): Promise<Tuple[]> => {
      const cars = await db.vehicles.where('customerId').equals(customer.id).toArray()
      if (cars.length === 0) return [{ customer, vehicle: undefined }]
      return cars.map((vehicle) => ({ customer, vehicle }))
    }),
  )
  return tuples.flat()
}

async function ofVehicles(db: QiantaiDatabase, ids: readonly VehicleId[]): Promise<Tuple[]> {
  const vehicles = [...(await readByIds(db.vehicles, ids)).values()]
  const customers = await readByIds(
    db.customers,
    vehicles.map(({ customerId }) => customerId),
  )
  return vehicles.map((vehicle) => ({ vehicle, customer: customers.get(vehicle.customerId) }))
}

async function ofVisits(db: QiantaiDatabase, ids: readonly VisitId[]): Promise<Tuple[]> {
  const visits = [...(await readByIds(db.visits, ids)).values()]
  const [vehicles, customers] = await Promise.all([
    readByIds(
      db.vehicles,
      visits.map(({ vehicleId }) => vehicleId),
    ),
    readByIds(
      db.customers,
      visits.map(({ customerId }) => customerId),
    ),
  ])
  return visits.map((visit) => ({
    visit,
    vehicle: vehicles.get(visit.vehicleId),
    customer: customers.get(visit.customerId),
  }))
}
