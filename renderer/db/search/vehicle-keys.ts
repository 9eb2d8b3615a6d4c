import { plateKey } from '#shared/domain/identifiers/plate.ts'
import { vinKey } from '#shared/domain/identifiers/vin.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { backwards, searchKey } from './key-prefix.ts'

/**
 * Everything a vehicle is found by: the plate whole, without its province, without its office
 * letter, and from its end; the VIN from both ends.
 */
export function vehicleKeys({ plate, vin }: Pick<Vehicle, 'plate' | 'vin'>): string[] {
  const keys: string[] = []
  const places = [...plateKey(plate)]
  if (places.length > 0) {
    for (const start of [0, 1, 2]) keys.push(searchKey('plate', places.slice(start).join('')))
    keys.push(searchKey('plate-end', places.reverse().join('')))
  }
  const car = vinKey(vin)
  if (car !== '') keys.push(searchKey('vin', car), searchKey('vin-end', backwards(car)))
  return keys
}
