import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { ShownKind } from './show-id.ts'
import { showIdOf } from './show-id.ts'

/** What a view for the customer is made from; `say` speaks the visit's language. */
export interface ViewInput {
  readonly visit: Visit
  readonly customer: Customer
  readonly vehicle: Vehicle
  readonly shop: Shop
  /** Visits of the same car, to tell wear from; none where it does not matter. */
  readonly history?: readonly Visit[]
  readonly say: Say
  /** The customer has said what they think of the visit. */
  readonly isRated?: boolean
}

/** The lines every view begins with. */
export const presentHeading = ({ visit, vehicle, shop }: ViewInput, kind: ShownKind) => ({
  showId: showIdOf(kind, visit),
  locale: visit.locale,
  currency: shop.currency,
  // Not registered yet: the end of the VIN tells the car apart.
  plate: vehicle.plate === '' ? `VIN …${vehicle.vin.slice(-6)}` : formatPlate(vehicle.plate),
  ...(vehicle.plateColor === undefined ? {} : { plateColor: vehicle.plateColor }),
  vehicle: `${vehicle.make} ${vehicle.model}`.trim(),
})

/** 58213 as 58,213. */
export const formatKm = (km: number): string => String(km).replace(/\B(?=(?:\d{3})+$)/g, ',')
