import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { MOST_LOAN_KM } from './lend-car.ts'
import type { Loan, LoanCar } from './loan.ts'

/** `fleet.plate-taken` carries {plate}. */
export type FleetRefusal =
  | 'fleet.plate-empty'
  | 'fleet.plate-taken'
  | 'fleet.car-empty'
  | 'fleet.car-out'
  | 'loan.mileage-out-of-range'

/**
 * Adds or changes a car of the fleet. Nothing is deleted: a retired car stays on its agreements. A
 * car that is out neither leaves the fleet nor has its odometer written over.
 */
export function changeFleet(
  car: LoanCar,
  { cars, loans }: { readonly cars: readonly LoanCar[]; readonly loans: readonly Loan[] },
): Result<LoanCar, FleetRefusal> {
  const plate = car.plate.trim()
  if (!hasText(plate)) return fail('fleet.plate-empty')
  if (!hasText(car.car)) return fail('fleet.car-empty')
  const isInRange = Number.isSafeInteger(car.mileageKm) && car.mileageKm >= 0
  if (!isInRange || car.mileageKm > MOST_LOAN_KM) return fail('loan.mileage-out-of-range')
  const twin = cars.some((other) => other.id !== car.id && other.isActive && other.plate === plate)
  if (twin && car.isActive) return fail('fleet.plate-taken', { plate })
  const before = cars.find((other) => other.id === car.id)
  const isOut = loans.some((loan) => loan.state === 'out' && loan.carId === car.id)
  if (isOut && (!car.isActive || car.mileageKm !== before?.mileageKm)) return fail('fleet.car-out')
  return ok({ ...car, plate, car: car.car.trim() })
}
