import type { Day } from '#shared/kernel/day.ts'
import type { CarUsage } from './appraisal.ts'
import { owesUsedCarWarranty } from './legal-warranty.ts'

/** What is known of a used car's past; what is not known is absent. */
export interface KnownPast {
  readonly firstRegisteredOn?: Day | undefined
  readonly mileageKm?: number | undefined
  readonly usage?: CarUsage | undefined
}

/** Taxis and hired cars are operating cars (营运): no legal warranty. */
const OPERATING: readonly CarUsage[] = ['operating', 'rental']

export const isOperating = (usage: CarUsage): boolean => OPERATING.includes(usage)

/**
 * Whether the dealer owes the legal warranty for a car sold on a day; undefined while its age, mileage
 * or use is not known: nothing is promised or denied by guess.
 */
export function owesWarrantyFor(
  { firstRegisteredOn, mileageKm, usage }: KnownPast,
  soldOn: Day,
): boolean | undefined {
  if (firstRegisteredOn === undefined || mileageKm === undefined || usage === undefined) {
    return undefined
  }
  return owesUsedCarWarranty(
    { firstRegisteredOn, mileageKm, isOperating: isOperating(usage) },
    soldOn,
  )
}
