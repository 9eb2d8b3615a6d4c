import { addDays, addMonths, type Day } from '#shared/kernel/day.ts'
import type { Vehicle } from '../vehicle/vehicle.ts'
import { isCovered } from '../warranty/compute-warranty.ts'

// 家用汽车产品修理更换退货责任规定 (总局令第43号): sections 18, 20, 22 and 23. Each period ends with
// its day or its odometer reading, whichever comes first, and counts from the invoice, or from
// delivery where that came later.
const TERMS = {
  /** 包修期: repairs are free. */
  repair: { months: 36, km: 60_000 },
  /** 三包有效期: the car may have to be swapped or taken back. */
  exchange: { months: 24, km: 50_000 },
} as const
const EARLY = { days: 60, km: 3_000 } as const
/** Days in which a failed main assembly means another car; no odometer reading ends it. */
const FIRST_DAYS = 7

/** One period of 三包 as it stands. */
export interface SanbaoTerm {
  readonly untilOn: Day
  /** Whole kilometres; absent where only the days count. */
  readonly untilKm?: number
  readonly isRunning: boolean
}

/** The four periods of a family car. */
export interface SanbaoTerms {
  /** 包修期, 3 years or 60 000 km. */
  readonly repair: SanbaoTerm
  /** 三包有效期, 2 years or 50 000 km. */
  readonly exchange: SanbaoTerm
  /** 60 days or 3 000 km: a failed main assembly is replaced free, a grave fault means another car. */
  readonly early: SanbaoTerm
  /** 7 days: a failed main assembly means another car. */
  readonly first: SanbaoTerm
}

/** Whether the car is one the rule protects: a family car whose first day is on record. */
export const isFamilyCar = ({ kind, sanbaoFrom }: Pick<Vehicle, 'kind' | 'sanbaoFrom'>): boolean =>
  kind === 'car' && sanbaoFrom !== undefined

/** The periods counted from a day, as they stand on another at an odometer reading. */
export function computeSanbaoTerms(from: Day, on: Day, atKm: number): SanbaoTerms {
  const term = (untilOn: Day, untilKm: number): SanbaoTerm => ({
    untilOn,
    untilKm,
    isRunning: isCovered({ untilOn, untilKm }, on, atKm),
  })
  const firstUntil = addDays(from, FIRST_DAYS)
  return {
    repair: term(addMonths(from, TERMS.repair.months), TERMS.repair.km),
    exchange: term(addMonths(from, TERMS.exchange.months), TERMS.exchange.km),
    early: term(addDays(from, EARLY.days), EARLY.km),
    first: { untilOn: firstUntil, isRunning: on <= firstUntil },
  }
}
