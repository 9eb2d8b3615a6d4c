import { addDays, addMonths, type Day } from '#shared/kernel/day.ts'
import type { Licence } from './check-licence.ts'
import type { DriveRoute } from './test-drive.ts'

/** Months after the first licence in which a driver is on probation (道路交通安全法实施条例 §22). */
export const PROBATION_MONTHS = 12
/** A licence may be renewed from this many days before it ends (机动车驾驶证申领和使用规定). */
const RENEWAL_DAYS = 90

/** The last day of a driver's probation. */
export const probationEnds = (firstIssuedOn: Day): Day =>
  addDays(addMonths(firstIssuedOn, PROBATION_MONTHS), -1)

/** Routes on which a driver on probation needs somebody beside them (公安部令第162号 §77: 高速公路). */
export const isOnMotorway = (route: DriveRoute): boolean =>
  route === 'motorway' || route === 'mixed'

/**
 * What is to be thought of though the licence holds: `ends-soon`: renew it; `probation`: the sign on
 * the rear of the car; `number`: not how an identity number is written.
 */
export type LicenceNotice =
  | { readonly code: 'ends-soon'; readonly on: Day }
  | { readonly code: 'probation'; readonly on: Day }
  | { readonly code: 'number' }

/** Notices on a licence on a day. A number is only judged where it has the length of one. */
export function listLicenceNotices(
  { validUntil, firstIssuedOn, number }: Licence & { readonly number: string },
  on: Day,
): LicenceNotice[] {
  const notices: LicenceNotice[] = []
  if (validUntil !== undefined && validUntil >= on && validUntil < addDays(on, RENEWAL_DAYS)) {
    notices.push({ code: 'ends-soon', on: validUntil })
  }
  if (firstIssuedOn !== undefined && probationEnds(firstIssuedOn) >= on) {
    notices.push({ code: 'probation', on: probationEnds(firstIssuedOn) })
  }
  if (number.trim().length === 18 && !isIdentityNumber(number.trim())) {
    notices.push({ code: 'number' })
  }
  return notices
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A licence of the mainland is numbered with its holder's identity number (GB 11643, mod 11-2). */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0)
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase()
}
