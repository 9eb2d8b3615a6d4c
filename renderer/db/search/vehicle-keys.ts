import { plateKey } from '#shared/domain/identifiers/plate.ts'
import { vinKey } from '#shared/domain/identifiers/vin.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { searchKey, tailsOf } from './key-prefix.ts'
import { modelKeys } from './model-keys.ts'

/** Where a plate may be begun: with its province, with its office letter, with its number. */
const PLATE_STARTS = [0, 1, 2]
const SHORTEST_VIN_PART = 3

/** Everything a vehicle is found by: any part of plate and VIN, the words of make and model. */
export function vehicleKeys(vehicle: Pick<Vehicle, 'plate' | 'vin' | 'make' | 'model'>): string[] {
  const plate = plateKey(vehicle.plate)
  const vin = vinKey(vehicle.vin)
  const keys = modelKeys(vehicle)
  for (const start of PLATE_STARTS) {
    const rest = [...plate].slice(start).join('')
    if (rest !== '') keys.push(searchKey('plate', rest))
  }
  for (const tail of tailsOf(plate, PLATE_STARTS.length, 1)) {
    keys.push(searchKey('plate-inner', tail))
  }
  if (vin !== '') keys.push(searchKey('vin', vin))
  for (const tail of tailsOf(vin, 1, SHORTEST_VIN_PART)) keys.push(searchKey('vin-inner', tail))
  return [...new Set(keys)]
}
