import type { Day } from '#shared/kernel/day.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/**
 * Classes of driving licence (机动车驾驶证申领和使用规定, 公安部令第162号, 附件1): A1 to C1 may drive any
 * small passenger car, C2 an automatic one, C5 only one fitted for its holder; C6 adds a trailer to
 * C1 or C2 and is none of them by itself.
 */
export const LICENCE_CLASSES = [
  'A1',
  'A2',
  'A3',
  'B1',
  'B2',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'D',
  'E',
  'F',
  'M',
  'N',
  'P',
] as const
export type LicenceClass = (typeof LICENCE_CLASSES)[number]

export interface Licence {
  readonly class: LicenceClass
  /** Last day it is valid; absent: 长期. */
  readonly validUntil?: Day
  /** 初次领证日期: a year of probation begins with it. */
  readonly firstIssuedOn?: Day
}

export type LicenceRefusal =
  | 'licence.expired'
  | 'licence.class'
  | 'licence.automatic-only'
  | 'licence.first-issued'

/** Any gearbox. C2 drives automatics; a C5 needs a car fitted for its holder. */
const ANY_CAR: readonly LicenceClass[] = ['A1', 'A2', 'A3', 'B1', 'B2', 'C1']

/** Whether a licence allows driving a passenger car of this gearbox on a day. */
export function checkLicence(
  licence: Licence,
  car: { readonly isAutomatic: boolean },
  on: Day,
): Result<Licence, LicenceRefusal> {
  if (licence.validUntil !== undefined && licence.validUntil < on) {
    return fail('licence.expired', { until: licence.validUntil })
  }
  if (licence.firstIssuedOn !== undefined && licence.firstIssuedOn > on) {
    return fail('licence.first-issued')
  }
  if (ANY_CAR.includes(licence.class)) return ok(licence)
  if (licence.class !== 'C2') return fail('licence.class', { class: licence.class })
  return car.isAutomatic ? ok(licence) : fail('licence.automatic-only', { class: licence.class })
}
