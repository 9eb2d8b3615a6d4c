import { hasText } from '#shared/kernel/has-text.ts'
import { compareInstants, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkMileage, MOST_MILEAGE_KM } from './check-mileage.ts'
import type { Intake } from './intake.ts'

export type IntakeProblem =
  | 'intake.statement-empty'
  | 'intake.mileage-out-of-range'
  | 'intake.fuel-out-of-range'
  | 'intake.charge-out-of-range'
  | 'intake.promise-before-arrival'
  | 'intake.promise-past'

/** When the car came and when it is promised. */
export interface IntakeTimes {
  readonly arrivedAt: Instant
  readonly promisedAt: Instant
  /** When the promise is made; absent when it was made before, and may have gone by since. */
  readonly now?: Instant | undefined
}

/** Checks what was written down at the car, or names the first thing that cannot be. */
export function checkIntake(intake: Intake, times: IntakeTimes): Result<null, IntakeProblem> {
  if (!hasText(intake.statement)) return fail('intake.statement-empty')
  if (checkMileage(intake.mileageKm).includes('mileage.out-of-range')) {
    return fail('intake.mileage-out-of-range', { most: MOST_MILEAGE_KM })
  }
  if (!isWithin(intake.fuelEighths, 8)) return fail('intake.fuel-out-of-range', { most: 8 })
  if (!isWithin(intake.chargePercent, 100)) return fail('intake.charge-out-of-range', { most: 100 })
  if (compareInstants(times.promisedAt, times.arrivedAt) < 0) {
    return fail('intake.promise-before-arrival')
  }
  if (times.now !== undefined && compareInstants(times.promisedAt, times.now) < 0) {
    return fail('intake.promise-past')
  }
  return ok(null)
}

// Not read is a proper answer: nobody guesses a gauge.
function isWithin(value: number | undefined, most: number): boolean {
  return value === undefined || (Number.isInteger(value) && value >= 0 && value <= most)
}
