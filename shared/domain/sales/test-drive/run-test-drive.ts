import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkLicence, type LicenceRefusal } from './check-licence.ts'
import { findClash } from './find-clash.ts'
import type { DemoCar, DriveFeedback, TestDrive } from './test-drive.ts'

export type TestDriveRefusal =
  | LicenceRefusal
  | 'test-drive.car-retired'
  | 'test-drive.time-order'
  | 'test-drive.past'
  | 'test-drive.too-long'
  | 'test-drive.car-taken'
  | 'test-drive.route-taken'
  | 'test-drive.driver-empty'
  | 'test-drive.licence-empty'
  | 'test-drive.not-booked'
  | 'test-drive.not-out'
  | 'test-drive.mileage-less'
  | 'test-drive.mark-range'
  | 'test-drive.reason-empty'

/** Longer is a lending, which has an agreement of its own. */
export const LONGEST_DRIVE_MINUTES = 180

export type TestDriveBooking = Omit<
  TestDrive,
  'state' | 'day' | 'number' | 'out' | 'back' | 'feedback' | 'signature' | 'cancelledReason'
>

interface BookingFacts {
  readonly car: DemoCar
  /** Drives of the day, of any car. */
  readonly others: readonly TestDrive[]
  readonly now: Instant
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
}

/** Books a car and a route; neither is promised to two buyers at once. */
export function bookTestDrive(
  draft: TestDriveBooking,
  { car, others, now, offsetMinutes }: BookingFacts,
): Result<TestDrive, TestDriveRefusal> {
  const { from, until, carId, route } = draft
  if (!car.isActive) return fail('test-drive.car-retired', { car: car.name })
  if (until <= from) return fail('test-drive.time-order')
  if (until <= now) return fail('test-drive.past')
  if (minutesBetween(from, until) > LONGEST_DRIVE_MINUTES) {
    return fail('test-drive.too-long', { most: LONGEST_DRIVE_MINUTES })
  }
  if (!hasText(draft.driver)) return fail('test-drive.driver-empty')
  const standing = others.filter(
    ({ id, state }) => id !== draft.id && (state === 'booked' || state === 'out'),
  )
  const cars = standing.map((each) => ({ ...each, of: each.carId }))
  if (findClash({ of: carId, from, until }, cars) !== undefined) {
    return fail('test-drive.car-taken', { car: car.name })
  }
  // The rough ground is one place; roads are wide enough for two.
  const rough = standing.filter((each) => each.route === 'rough')
  const routes = rough.map((each) => ({ ...each, of: each.route }))
  if (route === 'rough' && findClash({ of: route, from, until }, routes) !== undefined) {
    return fail('test-drive.route-taken')
  }
  const driver = draft.driver.trim()
  return ok({ ...draft, driver, state: 'booked', day: dayOf(from, offsetMinutes) })
}

/** The car goes out: the licence was seen and holds today, the agreement has its number. */
export function startTestDrive(
  drive: TestDrive,
  {
    car,
    licence,
    number,
    mileageKm,
    at,
    offsetMinutes,
  }: {
    readonly car: DemoCar
    readonly licence: NonNullable<TestDrive['licence']>
    readonly number: string
    readonly mileageKm: number
    readonly at: Instant
    readonly offsetMinutes: number
  },
): Result<TestDrive, TestDriveRefusal> {
  if (drive.state !== 'booked') return fail('test-drive.not-booked')
  if (!hasText(licence.number)) return fail('test-drive.licence-empty')
  const checked = checkLicence(licence, car, dayOf(at, offsetMinutes))
  if (!checked.ok) return checked
  if (mileageKm < car.mileageKm) return fail('test-drive.mileage-less', { last: car.mileageKm })
  return ok({ ...drive, state: 'out', licence, number, out: { at, mileageKm } })
}

/** The car is back, with its mileage; the car stands at it from now on. */
export function endTestDrive(
  drive: TestDrive,
  mileageKm: number,
  at: Instant,
): Result<TestDrive, TestDriveRefusal> {
  if (drive.state !== 'out' || drive.out === undefined) return fail('test-drive.not-out')
  if (mileageKm < drive.out.mileageKm) {
    return fail('test-drive.mileage-less', { last: drive.out.mileageKm })
  }
  return ok({ ...drive, state: 'back', back: { at, mileageKm } })
}

/** What the driver said about the car. */
export function keepFeedback(
  drive: TestDrive,
  feedback: DriveFeedback,
): Result<TestDrive, TestDriveRefusal> {
  if (drive.state !== 'back') return fail('test-drive.not-out')
  const { words, ...marks } = feedback
  const isMark = (mark: number): boolean => Number.isInteger(mark) && mark >= 1 && mark <= 5
  if (!Object.values(marks).every(isMark)) return fail('test-drive.mark-range')
  return ok({ ...drive, feedback: { ...marks, words: words.trim() } })
}

/** Calls a booked drive off, with the reason. */
export function cancelTestDrive(
  drive: TestDrive,
  reason: string,
): Result<TestDrive, TestDriveRefusal> {
  if (drive.state !== 'booked') return fail('test-drive.not-booked')
  if (!hasText(reason)) return fail('test-drive.reason-empty')
  return ok({ ...drive, state: 'cancelled', cancelledReason: reason.trim() })
}
