import { addMonths, type Day } from '#shared/kernel/day.ts'

/** What decides whether a dealer answers for a used car by law. */
export interface SoldUsedCar {
  readonly firstRegisteredOn: Day
  /** Odometer at the sale, whole kilometres. */
  readonly mileageKm: number
  /** 营运: taxis, hired and other operating cars have no legal warranty. */
  readonly isOperating: boolean
}

/** 3 months or 5000 km, whichever comes first, on engine, steering, gearbox, brakes, suspension. */
export const USED_CAR_WARRANTY = { months: 3, km: 5000 } as const

const MOST_YEARS = 3
const MOST_KM = 60_000

/**
 * Whether a dealer who sells a car to an end user on `soldOn` owes the legal warranty (二手车交易规范:
 * up to three years old or 60 000 km, whichever is passed first, operating cars left out).
 */
export function owesUsedCarWarranty(car: SoldUsedCar, soldOn: Day): boolean {
  const isYoung = soldOn <= addMonths(car.firstRegisteredOn, MOST_YEARS * 12)
  return !car.isOperating && isYoung && car.mileageKm <= MOST_KM
}
