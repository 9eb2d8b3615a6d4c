import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findCustomer, findCustomerByPhone } from '#renderer/db/repositories/customers.ts'
import {
  findVehicleByPlate,
  findVehicleByVin,
  listVehiclesOfCustomer,
} from '#renderer/db/repositories/vehicles.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { parsePhone } from '#shared/domain/identifiers/phone.ts'
import { VIN_LENGTH, vinKey } from '#shared/domain/identifiers/vin.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { ReceiveDraft } from './receive-draft.ts'

/** A record that what is being typed already belongs to. */
export type KnownRecord =
  | {
      readonly kind: 'vehicle'
      readonly by: 'plate' | 'vin'
      readonly vehicle: Vehicle
      readonly owner: Customer
    }
  | {
      readonly kind: 'customer'
      readonly by: 'phone'
      readonly customer: Customer
      readonly vehicles: readonly Vehicle[]
    }

/** The record to use instead of making a double: the car first, for it brings its owner. */
export async function findKnown(
  db: QiantaiDatabase,
  draft: ReceiveDraft,
  home: 'CN' | 'TW' | 'HK',
): Promise<KnownRecord | undefined> {
  const { plate, vin } = draft.vehicle
  const byPlate = await findVehicleByPlate(db, plate)
  const byVin = vinKey(vin).length === VIN_LENGTH ? await findVehicleByVin(db, vin) : undefined
  const vehicle = byPlate ?? byVin
  if (vehicle !== undefined && vehicle.id !== draft.vehicleId) {
    const owner = await findCustomer(db, vehicle.customerId)
    if (owner !== undefined) {
      return { kind: 'vehicle', by: byPlate === undefined ? 'vin' : 'plate', vehicle, owner }
    }
  }
  const phone = parsePhone(draft.customer.phone, { home })
  const customer = phone.ok ? await findCustomerByPhone(db, phone.value.value) : undefined
  if (customer === undefined || customer.id === draft.customerId) return undefined
  // Families share numbers: whoever says "new" to the offer has been asked.
  const vehicles = await listVehiclesOfCustomer(db, customer.id)
  return { kind: 'customer', by: 'phone', customer, vehicles }
}
