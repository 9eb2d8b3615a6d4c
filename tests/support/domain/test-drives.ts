import {
  type BookingFacts,
  bookTestDrive,
  type TestDriveBooking,
} from '#shared/domain/sales/test-drive/run-test-drive.ts'
import { keepLicence, signTestDrive } from '#shared/domain/sales/test-drive/sign-test-drive.ts'
import type { DemoCar, TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from './ids.ts'
import { at, OFFSET } from './times.ts'

/** A car that buyers try. */
export const aDemoCar = (changes: Partial<DemoCar> = {}): DemoCar => ({
  id: anId<'DemoCar'>(),
  name: '海豹06 DM-i',
  plate: '粤AD12345',
  isAutomatic: true,
  mileageKm: 4210,
  isActive: true,
  ...changes,
})

/** A licence that is in order. */
export const A_LICENCE = {
  class: 'C1',
  validUntil: day('2030-01-01'),
  firstIssuedOn: day('2014-01-01'),
  number: '440106198001011230',
} as const satisfies TestDrive['licence']

/** A drive as it is asked for, from two in the afternoon. */
export const aBooking = (
  car: DemoCar,
  changes: Partial<TestDriveBooking> = {},
): TestDriveBooking => ({
  id: anId<'TestDrive'>(),
  saleId: anId<'Sale'>(),
  carId: car.id,
  route: 'mixed',
  from: at('14:00'),
  until: at('14:40'),
  consultantId: anId<'Staff'>(),
  driver: '王建国',
  ...changes,
})

/** What is known in the morning when a drive is booked. */
export const bookingFacts = (car: DemoCar, others: readonly TestDrive[] = []): BookingFacts => ({
  car,
  others,
  now: at('10:00'),
  offsetMinutes: OFFSET,
})

/** A booked drive, nothing seen or signed yet. */
export const aBookedDrive = (car: DemoCar, changes: Partial<TestDriveBooking> = {}): TestDrive =>
  unwrap(bookTestDrive(aBooking(car, changes), bookingFacts(car)))

/** A booked drive with licence seen and agreement signed with a pen. */
export const aReadyDrive = (car: DemoCar, changes: Partial<TestDriveBooking> = {}): TestDrive => {
  const booked = aBookedDrive(car, changes)
  const seen = { driver: booked.driver, licence: A_LICENCE, isAccompanied: false }
  const signedOnPaper = { by: booked.consultantId, at: at('13:55') }
  return unwrap(signTestDrive(unwrap(keepLicence(booked, seen, car, OFFSET)), { signedOnPaper }))
}
