import type { Shop } from '../shop/shop.ts'
import type { Vehicle } from '../vehicle/vehicle.ts'
import type { Visit } from '../visit/visit.ts'

/** What a health record is made of: the visit, its car, and the shop that answers for both. */
export interface HealthSubject {
  readonly visit: Visit
  readonly vehicle: Pick<Vehicle, 'plate' | 'plateColor' | 'vin'>
  readonly shop: Pick<Shop, 'name' | 'offsetMinutes'>
  /** Odometer with which the car came to its settled visit before this one, whole kilometres. */
  readonly previousKm?: number
}
