import { compareDays } from '#shared/kernel/day.ts'
import type { Customer } from '../customer/customer.ts'
import type { Vehicle } from '../vehicle/vehicle.ts'
import type { CustomerFacts, VehicleFacts } from './import-row.ts'

// What is on record was typed or corrected at the desk: an old list completes it, never overrules it.

/** The customer with what the list knows and the record does not; the same one if that is nothing. */
export const fillCustomer = (known: Customer, facts: CustomerFacts): Customer =>
  fill(known, facts, ['phone', 'contact', 'address', 'creditCode'])

/**
 * The car with what the list knows and the record does not. Mileage and last visit only go up, as
 * `touchVehicle` has it.
 */
export function fillVehicle(known: Vehicle, facts: VehicleFacts): Vehicle {
  const filled = fill(known, facts, [
    ...(['plate', 'plateColor', 'vin', 'engineNumber', 'make', 'model', 'color'] as const),
    'firstRegisteredOn',
  ])
  const { lastMileageKm: km, lastVisitOn: on } = facts
  const isFurther = km !== undefined && km > (known.lastMileageKm ?? -1)
  const isLater =
    on !== undefined && (known.lastVisitOn === undefined || compareDays(on, known.lastVisitOn) > 0)
  if (!isFurther && !isLater) return filled
  return {
    ...filled,
    ...(isFurther ? { lastMileageKm: km } : {}),
    ...(isLater ? { lastVisitOn: on } : {}),
  }
}

function fill<Known extends object, Facts extends object>(
  known: Known,
  facts: Facts,
  fields: readonly (keyof Known & keyof Facts)[],
): Known {
  const isBlank = (value: unknown): boolean => value === undefined || value === ''
  const news = fields.filter((field) => isBlank(known[field]) && !isBlank(facts[field]))
  if (news.length === 0) return known
  return { ...known, ...Object.fromEntries(news.map((field) => [field, facts[field]])) }
}
