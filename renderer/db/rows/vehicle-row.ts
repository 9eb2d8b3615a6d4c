import { plateKey } from '#shared/domain/identifiers/plate.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { vehicleKeys } from '../search/vehicle-keys.ts'

/** A vehicle as stored. */
export interface VehicleRow extends Vehicle {
  readonly plateKey: string
  readonly searchKeys: readonly string[]
}

export const toVehicleRow = (vehicle: Vehicle): VehicleRow => ({
  ...vehicle,
  plateKey: plateKey(vehicle.plate),
  searchKeys: vehicleKeys(vehicle),
})

export const fromVehicleRow = ({ searchKeys: _, plateKey: __, ...vehicle }: VehicleRow): Vehicle =>
  vehicle
