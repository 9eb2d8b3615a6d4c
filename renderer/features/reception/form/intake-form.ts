import {
  errorOf,
  type FieldNotice,
  type FieldNotices,
  filled,
  warningOf,
} from '#renderer/features/vehicle/index.ts'
import type { Energy } from '#shared/domain/vehicle/vehicle.ts'
import { hasTank, hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'
import { checkMileage, MOST_MILEAGE_KM } from '#shared/domain/visit/check-mileage.ts'
import type { DamageMark } from '#shared/domain/visit/damage-mark.ts'
import type { FaultInterview } from '#shared/domain/visit/fault-interview.ts'
import type { Arrival, Intake } from '#shared/domain/visit/intake.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { compareInstants, type Instant } from '#shared/kernel/instant.ts'
import { fail } from '#shared/kernel/result.ts'

/** What is written at the car, as typed. */
export interface IntakeForm {
  readonly arrivedAt?: Instant | undefined
  readonly promisedAt?: Instant | undefined
  readonly arrival: Arrival
  readonly mileageKm?: number | undefined
  readonly fuelEighths?: number | undefined
  readonly chargePercent?: number | undefined
  readonly statement: string
  readonly fault: FaultInterview
  readonly damage: readonly DamageMark[]
  readonly belongings: readonly string[]
}

export const emptyIntake = (arrivedAt: Instant): IntakeForm => ({
  arrivedAt,
  arrival: 'driven',
  statement: '',
  fault: {},
  damage: [],
  belongings: [],
})

/** What was written down, to be corrected. */
export const intakeFormOf = ({ intake, arrivedAt, promisedAt }: Visit): IntakeForm => ({
  arrivedAt,
  promisedAt,
  arrival: intake.arrival,
  mileageKm: intake.mileageKm,
  fuelEighths: intake.fuelEighths,
  chargePercent: intake.chargePercent,
  statement: intake.statement,
  fault: intake.fault,
  damage: intake.damage,
  belongings: intake.belongings,
})

/**
 * What is wrong or odd about an intake as typed; `lastKm` is the reading of the last visit. With
 * `now`, the promise is being made and lies ahead.
 */
export function checkIntakeForm(
  form: IntakeForm,
  lastKm: number | undefined,
  now?: Instant,
): FieldNotices {
  const notices: Record<string, FieldNotice> = {}
  const { arrivedAt, promisedAt } = form
  if (arrivedAt === undefined)
    notices['intake-arrived-at'] = errorOf(fail('intake.arrival-missing'))
  if (promisedAt === undefined) {
    notices['intake-promised-at'] = errorOf(fail('intake.promise-missing'))
  } else if (arrivedAt !== undefined && compareInstants(promisedAt, arrivedAt) < 0) {
    notices['intake-promised-at'] = errorOf(fail('intake.promise-before-arrival'))
  } else if (now !== undefined && compareInstants(promisedAt, now) < 0) {
    notices['intake-promised-at'] = errorOf(fail('intake.promise-past'))
  }
  const mileage = checkMileageField(form.mileageKm, lastKm)
  if (mileage !== undefined) notices['intake-mileage'] = mileage
  if (!hasText(form.statement))
    notices['intake-statement'] = errorOf(fail('intake.statement-empty'))
  return notices
}

function checkMileageField(km: number | undefined, lastKm?: number): FieldNotice | undefined {
  if (km === undefined) return errorOf(fail('intake.mileage-missing'))
  const [notice] = checkMileage(km, lastKm)
  if (notice === undefined) return undefined
  return notice === 'mileage.out-of-range'
    ? errorOf(fail('intake.mileage-out-of-range', { most: MOST_MILEAGE_KM }))
    : warningOf(notice, { last: (lastKm ?? 0).toLocaleString('en-US') })
}

/** A checked form as the visit keeps it: only the gauges the car has. */
export function readIntake(form: IntakeForm, energy: Energy, broughtBy: string): Intake {
  const { fuelEighths, chargePercent, fault } = form
  const { since, lastService, addedEquipment, ...chosen } = fault
  return {
    arrival: form.arrival,
    mileageKm: form.mileageKm ?? 0,
    statement: form.statement.trim(),
    fault: { ...chosen, ...filled({ since, lastService, addedEquipment }) },
    damage: form.damage,
    belongings: form.belongings,
    ...filled({
      fuelEighths: hasTank(energy) ? fuelEighths : undefined,
      chargePercent: hasTractionBattery(energy) ? chargePercent : undefined,
      broughtBy,
    }),
  }
}
