import { compareDays, type Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkVin, type VinProblem } from '../identifiers/vin.ts'
import type { StaffId } from '../staff/staff.ts'
import type { Appraisal, AppraisalFindings, AppraisedCar } from './appraisal.ts'
import { emptyFrameCheck } from './frame-check.ts'

export type AppraisedCarRefusal =
  | VinProblem
  | 'appraisal.car-unknown'
  | 'appraisal.car-empty'
  | 'appraisal.registered-ahead'
  | 'appraisal.mileage-range'

const MOST_KM = 2_000_000

/** What nobody has looked at yet. */
export const NOTHING_FOUND: AppraisalFindings = {
  frame: emptyFrameCheck(),
  body: [],
  faults: [],
  points: {},
  words: '',
}

/** A car as written down: known by plate or VIN, with its name; registered by `today` at the latest. */
export function checkAppraisedCar(
  car: AppraisedCar,
  today: Day,
): Result<AppraisedCar, AppraisedCarRefusal> {
  if (!hasText(car.plate) && !hasText(car.vin)) return fail('appraisal.car-unknown')
  if (!hasText(car.car)) return fail('appraisal.car-empty')
  const vin = hasText(car.vin) ? checkVin(car.vin) : ok({ value: '' })
  if (!vin.ok) return vin
  if (compareDays(car.firstRegisteredOn, today) > 0) return fail('appraisal.registered-ahead')
  const { mileageKm } = car
  if (!Number.isInteger(mileageKm) || mileageKm < 0 || mileageKm > MOST_KM) {
    return fail('appraisal.mileage-range', { most: MOST_KM })
  }
  return ok({ ...car, vin: vin.value.value, car: car.car.trim(), color: car.color.trim() })
}

interface Looking {
  readonly by: StaffId
  readonly at: Instant
  readonly today: Day
}

/** A look at a used car begins: who brings it and what car it is; nothing is found yet. */
export function beginAppraisal(
  begun: Pick<Appraisal, 'id' | 'customerId' | 'vehicleId' | 'saleId' | 'car'>,
  { by, at, today }: Looking,
): Result<Appraisal, AppraisedCarRefusal> {
  const checked = checkAppraisedCar(begun.car, today)
  if (!checked.ok) return checked
  return ok({
    ...begun,
    car: checked.value,
    state: 'open',
    findings: NOTHING_FOUND,
    seenBy: by,
    seenAt: at,
    valuations: [],
    updatedAt: at,
  })
}

/** Puts right what car it is, while the look is open. */
export function changeAppraisedCar(
  appraisal: Appraisal,
  car: AppraisedCar,
  { at, today }: Omit<Looking, 'by'>,
): Result<Appraisal, AppraisedCarRefusal | 'appraisal.ended'> {
  if (appraisal.state !== 'open') return fail('appraisal.ended')
  const checked = checkAppraisedCar(car, today)
  return checked.ok ? ok({ ...appraisal, car: checked.value, updatedAt: at }) : checked
}

/** Keeps what was found at the car, and who found it. */
export function recordFindings(
  appraisal: Appraisal,
  findings: AppraisalFindings,
  { by, at }: Omit<Looking, 'today'>,
): Result<Appraisal, 'appraisal.ended' | 'appraisal.frame-defect-empty'> {
  if (appraisal.state !== 'open') return fail('appraisal.ended')
  const isBare = Object.values(findings.frame).some(
    (answer) => answer.state === 'defect' && answer.defects.length === 0,
  )
  if (isBare) return fail('appraisal.frame-defect-empty')
  return ok({ ...appraisal, findings, seenBy: by, seenAt: at, updatedAt: at })
}
