import type { CustomerId } from '#shared/domain/customer/customer.ts'
import { plateKey } from '#shared/domain/identifiers/plate.ts'
import { vinKey } from '#shared/domain/identifiers/vin.ts'
import type { Vehicle, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromVehicleRow } from '../rows/vehicle-row.ts'

export async function findVehicle(
  db: QiantaiDatabase,
  id: VehicleId,
): Promise<Vehicle | undefined> {
  const row = await db.vehicles.get(id)
  return row === undefined ? undefined : fromVehicleRow(row)
}

export async function getVehicle(db: QiantaiDatabase, id: VehicleId): Promise<Vehicle> {
  const vehicle = await findVehicle(db, id)
  if (vehicle === undefined) throw new Error(`No vehicle ${id}`)
  return vehicle
}

/** Vehicles of a list of ids, in its order; ids without a record are left out. */
export async function listVehicles(
  db: QiantaiDatabase,
  ids: readonly VehicleId[],
): Promise<Vehicle[]> {
  const rows = await db.vehicles.bulkGet([...ids])
  return rows.flatMap((row) => (row === undefined ? [] : [fromVehicleRow(row)]))
}

/** A customer's vehicles, the one seen last first. */
export async function listVehiclesOfCustomer(
  db: QiantaiDatabase,
  customerId: CustomerId,
): Promise<Vehicle[]> {
  const rows = await db.vehicles.where('customerId').equals(customerId).toArray()
  return rows
    .map(fromVehicleRow)
    .sort((a, b) => ((a.lastVisitOn ?? '') < (b.lastVisitOn ?? '') ? 1 : -1))
}

/** The vehicle of a plate written any way: with dot, blanks, small letters, full width. */
export async function findVehicleByPlate(
  db: QiantaiDatabase,
  plate: string,
): Promise<Vehicle | undefined> {
  const key = plateKey(plate)
  if (key === '') return undefined
  const row = await db.vehicles.where('plateKey').equals(key).first()
  return row === undefined ? undefined : fromVehicleRow(row)
}

/** The vehicle of a whole VIN written any way. */
export async function findVehicleByVin(
  db: QiantaiDatabase,
  vin: string,
): Promise<Vehicle | undefined> {
  const key = vinKey(vin)
  if (key === '') return undefined
  const row = await db.vehicles.where('vin').equals(key).first()
  return row === undefined ? undefined : fromVehicleRow(row)
}

/** The cars of a list, by id; those not on record are left out. */
export async function listVehiclesByIds(
  db: QiantaiDatabase,
  ids: readonly VehicleId[],
): Promise<ReadonlyMap<VehicleId, Vehicle>> {
  const rows = await db.vehicles.bulkGet([...new Set(ids)])
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, fromVehicleRow(row)]])))
}
