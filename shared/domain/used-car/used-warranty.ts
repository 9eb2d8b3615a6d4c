import { addMonths, type Day } from '#shared/kernel/day.ts'
import { USED_CAR_WARRANTY } from './legal-warranty.ts'
import { type KnownPast, owesWarrantyFor } from './warranty-of-car.ts'

/** The dealer's legal warranty of a used car that was handed over: whichever comes first ends it. */
export interface UsedWarranty {
  readonly until: Day
  readonly untilKm: number
}

/** What the buyer of a used car has by law from the day of the hand-over; undefined: nothing by law. */
export function grantUsedWarranty(
  past: Omit<KnownPast, 'mileageKm'>,
  { on, mileageKm }: { readonly on: Day; readonly mileageKm: number },
): UsedWarranty | undefined {
  if (owesWarrantyFor({ ...past, mileageKm }, on) !== true) return undefined
  const { months, km } = USED_CAR_WARRANTY
  return { until: addMonths(on, months), untilKm: mileageKm + km }
}

/** Whether it still holds on a day at an odometer reading; the last day and kilometre count. */
export const isUsedWarrantyRunning = (
  { until, untilKm }: UsedWarranty,
  { on, km }: { readonly on: Day; readonly km: number },
): boolean => on <= until && km <= untilKm
