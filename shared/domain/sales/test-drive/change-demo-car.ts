import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { DemoCar, TestDrive } from './test-drive.ts'

/** What an odometer can show, kilometres. */
export const MOST_DEMO_KM = 999_999

/** `demo-car.plate-taken` carries {plate}, `demo-car.booked` {count}. */
export type DemoCarRefusal =
  | 'demo-car.name-empty'
  | 'demo-car.plate-empty'
  | 'demo-car.plate-taken'
  | 'demo-car.mileage-range'
  | 'demo-car.out'
  | 'demo-car.booked'

/**
 * Adds or changes a car that buyers try. Nothing is deleted: a retired car stays on its agreements.
 * While it is out it neither leaves nor has its odometer written over, and a car that is promised to
 * somebody is not retired.
 */
export function changeDemoCar(
  car: DemoCar,
  { cars, drives }: { readonly cars: readonly DemoCar[]; readonly drives: readonly TestDrive[] },
): Result<DemoCar, DemoCarRefusal> {
  const { id, mileageKm, isActive } = car
  const plate = car.plate.trim()
  if (!hasText(car.name)) return fail('demo-car.name-empty')
  if (!hasText(plate)) return fail('demo-car.plate-empty')
  const isInRange = Number.isSafeInteger(mileageKm) && mileageKm >= 0 && mileageKm <= MOST_DEMO_KM
  if (!isInRange) return fail('demo-car.mileage-range', { most: MOST_DEMO_KM })
  const twin = cars.some((other) => other.id !== id && other.isActive && other.plate === plate)
  if (twin && isActive) return fail('demo-car.plate-taken', { plate })
  const before = cars.find((other) => other.id === id)
  const own = drives.filter(({ carId }) => carId === id)
  const isOut = own.some(({ state }) => state === 'out')
  if (isOut && (!isActive || mileageKm !== before?.mileageKm)) return fail('demo-car.out')
  const booked = own.filter(({ state }) => state === 'booked').length
  if (booked > 0 && !isActive) return fail('demo-car.booked', { count: booked })
  return ok({ ...car, plate, name: car.name.trim() })
}
