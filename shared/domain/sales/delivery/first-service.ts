import { addMonths, type Day } from '#shared/kernel/day.ts'
import type { Shop } from '../../shop/shop.ts'
import type { NextService } from '../../vehicle/service-due.ts'
import type { CarVariant } from '../model/car-variant.ts'

/**
 * The first service of a car handed over on a day at an odometer reading: by the maker's distance
 * where the model is known, else by the shop's; and by the shop's months.
 */
export function proposeFirstService(
  deliveredOn: Day,
  mileageKm: number,
  { serviceInterval }: Pick<Shop, 'serviceInterval'>,
  variant?: Pick<CarVariant, 'serviceEveryKm'>,
): NextService {
  const every = variant?.serviceEveryKm ?? serviceInterval.km
  return {
    on: addMonths(deliveredOn, serviceInterval.months),
    // A round figure is remembered; the few kilometres to the shop are not.
    km: Math.floor(mileageKm / 500) * 500 + every,
  }
}
