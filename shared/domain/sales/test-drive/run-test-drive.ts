import { hasText } from '#shared/kernel/has-text.ts'
import { atLocal, dayOf, formatTime, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { WORKDAY, type Workday } from '../../appointment/workday.ts'
import { findClash, type Taken } from './find-clash.ts'
import { findFreeTime } from './find-free-time.ts'
import { takenUntil } from './late-back.ts'
import {
  checkDriver,
  isDriveSigned,
  type LicenceSeenRefusal,
  unlessSame,
} from './sign-test-drive.ts'
import type { DemoCar, DriveFeedback, TestDrive } from './test-drive.ts'

/**
 * `test-drive.car-taken` and `test-drive.route-taken` carry {who}, {from}, {until} of the drive in
 * the way, and {next}, the next free time; with `-all-day` there is none before the shop closes.
 */
export type TestDriveRefusal =
  | LicenceSeenRefusal
  | 'test-drive.car-retired'
  | 'test-drive.time-order'
  | 'test-drive.past'
  | 'test-drive.too-long'
  | 'test-drive.car-taken'
  | 'test-drive.car-taken-all-day'
  | 'test-drive.route-taken'
  | 'test-drive.route-taken-all-day'
  | 'test-drive.car-out'
  | 'test-drive.not-out'
  | 'test-drive.unsigned'
  | 'test-drive.not-yet'
  | 'test-drive.mileage-less'
  | 'test-drive.mileage-unlikely'
  | 'test-drive.mark-range'
  | 'test-drive.reason-empty'

/** Longer is a lending, which has an agreement of its own. */
export const LONGEST_DRIVE_MINUTES = 180

export type TestDriveBooking = Omit<
  TestDrive,
  | 'state'
  | 'day'
  | 'number'
  | 'out'
  | 'back'
  | 'feedback'
  | 'signature'
  | 'signedOnPaper'
  | 'cancelledReason'
>

export interface BookingFacts {
  readonly car: DemoCar
  /** Drives of the day, of any car. */
  readonly others: readonly TestDrive[]
  readonly now: Instant
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
  /** Until when another time is looked for; absent: the usual one. */
  readonly workday?: Workday
}

/** Books a car and a route; neither is promised to two buyers at once. */
export function bookTestDrive(
  draft: TestDriveBooking,
  facts: BookingFacts,
): Result<TestDrive, TestDriveRefusal> {
  const { car, now, offsetMinutes } = facts
  const { from, until } = draft
  if (!car.isActive) return fail('test-drive.car-retired', { car: car.name })
  if (until <= from) return fail('test-drive.time-order')
  if (until <= now) return fail('test-drive.past')
  if (minutesBetween(from, until) > LONGEST_DRIVE_MINUTES) {
    return fail('test-drive.too-long', { most: LONGEST_DRIVE_MINUTES })
  }
  if (!hasText(draft.driver)) return fail('test-drive.driver-empty')
  const clash = checkFree(draft, facts)
  if (!clash.ok) return clash
  const driver = draft.driver.trim()
  return ok({ ...draft, driver, state: 'booked', day: dayOf(from, offsetMinutes) })
}

/** Another car, route or time for a drive that is booked; a signature given for the old falls. */
export function moveTestDrive(
  drive: TestDrive,
  changes: Pick<TestDrive, 'carId' | 'route' | 'from' | 'until' | 'driver'>,
  facts: BookingFacts,
): Result<TestDrive, TestDriveRefusal> {
  if (drive.state !== 'booked') return fail('test-drive.not-booked')
  const booked = bookTestDrive({ ...drive, ...changes }, facts)
  if (!booked.ok) return booked
  // Another driver has another licence.
  const { licence: _before, ...without } = booked.value
  const moved: TestDrive = booked.value.driver === drive.driver ? booked.value : without
  if (moved.licence === undefined) return ok(unlessSame(drive, moved))
  const checked = checkDriver(moved, facts.car, moved.from, facts.offsetMinutes)
  return checked.ok ? ok(unlessSame(drive, moved)) : checked
}

/** Whether car and route are free, or who has them until when and when they are free next. */
function checkFree(
  draft: TestDriveBooking,
  { car, others, now, offsetMinutes, workday = WORKDAY }: BookingFacts,
): Result<undefined, TestDriveRefusal> {
  const standing = others
    .filter(({ id, state }) => id !== draft.id && (state === 'booked' || state === 'out'))
    .map((each) => ({ ...each, until: takenUntil(each, now) }))
  const of = { car: draft.carId, route: 'rough' }
  const taken: Readonly<Record<'car' | 'route', readonly (TestDrive & Taken)[]>> = {
    car: standing
      .filter(({ carId }) => carId === draft.carId)
      .map((each) => ({ ...each, of: of.car })),
    // The rough ground is one place; roads are wide enough for two.
    route: standing
      .filter(({ route }) => draft.route === 'rough' && route === 'rough')
      .map((each) => ({ ...each, of: of.route })),
  }
  const { from, until } = draft
  for (const what of ['car', 'route'] as const) {
    const clash = findClash({ of: of[what], from, until }, taken[what])
    if (clash !== undefined) {
      const closes = atLocal(dayOf(from, offsetMinutes), workday.closesAt, offsetMinutes)
      // Free is when both are: neither alone helps the buyer.
      const both = [...taken.car, ...taken.route].map((each) => ({ ...each, of: 'drive' }))
      const next = findFreeTime({ of: 'drive', from, until }, both, closes)
      const time = (at: Instant): string => formatTime(at, offsetMinutes)
      const detail = {
        car: car.name,
        who: clash.driver,
        from: time(clash.from),
        until: time(clash.until),
      }
      return next === undefined
        ? fail(`test-drive.${what}-taken-all-day`, detail)
        : fail(`test-drive.${what}-taken`, { ...detail, next: time(next) })
    }
  }
  return ok(undefined)
}

interface GoingFacts {
  readonly car: DemoCar
  /** Drives of this car that are not over. */
  readonly others: readonly TestDrive[]
  /** Of the agreement. */
  readonly number: string
  /** Odometer, whole kilometres. */
  readonly mileageKm: number
  /** The reading was asked about and stands. */
  readonly isSure?: boolean
  readonly at: Instant
  readonly offsetMinutes: number
}

/**
 * The car goes out: it is here, the licence was seen and holds today, the agreement is signed and
 * has its number.
 */
export function startTestDrive(
  drive: TestDrive,
  { car, others, number, mileageKm, isSure = false, at, offsetMinutes }: GoingFacts,
): Result<TestDrive, TestDriveRefusal> {
  if (drive.state !== 'booked') return fail('test-drive.not-booked')
  const out = others.find(
    ({ id, carId, state }) => id !== drive.id && carId === car.id && state === 'out',
  )
  if (out !== undefined) return fail('test-drive.car-out', { car: car.name, who: out.driver })
  const checked = checkDriver(drive, car, at, offsetMinutes)
  if (!checked.ok) return checked
  if (!isDriveSigned(drive)) return fail('test-drive.unsigned')
  if (mileageKm < car.mileageKm) return fail('test-drive.mileage-less', { last: car.mileageKm })
  const moved = mileageKm - car.mileageKm
  if (moved > MOST_MOVED_KM && !isSure) return fail('test-drive.mileage-unlikely', { km: moved })
  return ok({ ...drive, state: 'out', number, out: { at, mileageKm } })
}

/** A demonstration car is moved about the yard and fetched fuel for between two drives. */
const MOST_MOVED_KM = 100
/** Nobody drives farther in an hour on a road. */
const MOST_KM_AN_HOUR = 120

/**
 * The car is back, with its mileage; the car stands at it from now on. Kilometres that nobody drives
 * in the time are asked about once, by `test-drive.mileage-unlikely`.
 */
export function endTestDrive(
  drive: TestDrive,
  mileageKm: number,
  at: Instant,
  { isSure = false }: { readonly isSure?: boolean } = {},
): Result<TestDrive, TestDriveRefusal> {
  if (drive.state !== 'out' || drive.out === undefined) return fail('test-drive.not-out')
  if (mileageKm < drive.out.mileageKm) {
    return fail('test-drive.mileage-less', { last: drive.out.mileageKm })
  }
  const driven = mileageKm - drive.out.mileageKm
  // A short turn round the block begins and ends within a minute or two of the clock.
  const most = (Math.max(5, minutesBetween(drive.out.at, at)) * MOST_KM_AN_HOUR) / 60
  if (driven > most && !isSure) return fail('test-drive.mileage-unlikely', { km: driven })
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

/** The buyer did not come: the time is over, and the car free for others. */
export function missTestDrive(drive: TestDrive, now: Instant): Result<TestDrive, TestDriveRefusal> {
  if (drive.state !== 'booked') return fail('test-drive.not-booked')
  if (now <= drive.from) return fail('test-drive.not-yet')
  return ok({ ...drive, state: 'missed' })
}
