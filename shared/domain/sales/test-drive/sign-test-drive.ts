import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type AgreementSignature, checkAgreed } from '../../approval/agreed.ts'
import type { PaperSignature } from '../../extras/service-contract.ts'
import { checkLicence, type LicenceRefusal } from './check-licence.ts'
import { isOnMotorway, probationEnds } from './licence-notices.ts'
import type { DemoCar, TestDrive } from './test-drive.ts'

export type LicenceSeenRefusal =
  | LicenceRefusal
  | 'licence.probation-alone'
  | 'test-drive.licence-empty'
  | 'test-drive.driver-empty'
  | 'test-drive.not-booked'

/** A driver's licence as it was seen, and who rides along. */
export interface SeenLicence {
  readonly driver: string
  readonly licence: NonNullable<TestDrive['licence']>
  readonly isAccompanied: boolean
}

/** Whether somebody may drive this car on this route on a day. */
export function checkDriver(
  { licence, isAccompanied = false, route }: Pick<TestDrive, 'licence' | 'isAccompanied' | 'route'>,
  car: Pick<DemoCar, 'isAutomatic'>,
  at: Instant,
  offsetMinutes: number,
): Result<NonNullable<TestDrive['licence']>, LicenceRefusal | LicenceSeenRefusal> {
  if (licence === undefined || !hasText(licence.number)) return fail('test-drive.licence-empty')
  const on = dayOf(at, offsetMinutes)
  const checked = checkLicence(licence, car, on)
  if (!checked.ok) return checked
  const { firstIssuedOn } = licence
  const until = firstIssuedOn === undefined ? undefined : probationEnds(firstIssuedOn)
  if (until !== undefined && until >= on && isOnMotorway(route) && !isAccompanied) {
    return fail('licence.probation-alone', { until })
  }
  return ok(licence)
}

/**
 * Keeps the licence that was seen before the drive. It must hold on the day of the drive: an expired
 * one is found when it is booked, not when the buyer stands at the car.
 */
export function keepLicence(
  drive: TestDrive,
  { driver, licence, isAccompanied }: SeenLicence,
  car: Pick<DemoCar, 'isAutomatic'>,
  offsetMinutes: number,
): Result<TestDrive, LicenceSeenRefusal> {
  if (drive.state !== 'booked') return fail('test-drive.not-booked')
  if (!hasText(driver)) return fail('test-drive.driver-empty')
  const seen: TestDrive = {
    ...drive,
    driver: driver.trim(),
    licence: { ...licence, number: licence.number.trim().toUpperCase() },
    isAccompanied,
  }
  const checked = checkDriver(seen, car, drive.from, offsetMinutes)
  return checked.ok ? ok(unlessSame(drive, seen)) : checked
}

/** What the agreement says of a drive: a name stands under these and nothing else. */
const agreedOf = (drive: TestDrive): string => {
  const { carId, route, from, until, driver, licence, isAccompanied = false } = drive
  return JSON.stringify({ carId, route, from, until, driver, licence, isAccompanied })
}

/** The drive as it is now, without its signature where that was given under something else. */
export function unlessSame(before: TestDrive, now: TestDrive): TestDrive {
  if (agreedOf(before) === agreedOf(now)) return now
  const { signature: _drawn, signedOnPaper: _byPen, ...rest } = now
  return rest
}

export type SignDriveRefusal =
  | 'test-drive.not-booked'
  | 'test-drive.licence-empty'
  | 'signature.not-as-shown'

/** The driver's name under the agreement: drawn, or with a pen on the printed sheet. */
export function signTestDrive(
  drive: TestDrive,
  signed: { readonly signature: AgreementSignature } | { readonly signedOnPaper: PaperSignature },
): Result<TestDrive, SignDriveRefusal> {
  if (drive.state !== 'booked') return fail('test-drive.not-booked')
  if (drive.licence === undefined) return fail('test-drive.licence-empty')
  const { signature: _drawn, signedOnPaper: _byPen, ...unsigned } = drive
  if ('signedOnPaper' in signed) return ok({ ...unsigned, ...signed })
  const checked = checkAgreed(signed.signature)
  return checked.ok ? ok({ ...unsigned, ...signed }) : checked
}

/** Whether somebody has put their name under the agreement. */
export const isDriveSigned = ({
  signature,
  signedOnPaper,
}: Pick<TestDrive, 'signature' | 'signedOnPaper'>): boolean =>
  signature !== undefined || signedOnPaper !== undefined
