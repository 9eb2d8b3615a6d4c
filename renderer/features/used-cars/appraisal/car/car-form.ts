import { EMPTY_VEHICLE, energyOf } from '#renderer/features/vehicle/index.ts'
import { type PlateOptions, parsePlate } from '#shared/domain/identifiers/plate.ts'
import { vinKey } from '#shared/domain/identifiers/vin.ts'
import {
  type AppraisedCar,
  CAR_PAPERS,
  type CarPaper,
  type CarUsage,
  type FourValued,
} from '#shared/domain/used-car/appraisal.ts'
import type { Energy, Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Day } from '#shared/kernel/day.ts'

/** A car as typed; what was not asked yet is absent. */
export interface CarForm {
  readonly plate: string
  readonly vin: string
  readonly engineNumber: string
  readonly car: string
  readonly color: string
  readonly energy?: Energy | undefined
  readonly usage: CarUsage
  readonly firstRegisteredOn?: Day | undefined
  readonly mileageKm?: number | undefined
  readonly isMortgaged: FourValued
  readonly papers: Readonly<Record<CarPaper, FourValued>>
  readonly paperUntil: Readonly<Partial<Record<CarPaper, Day>>>
}

/** Nobody has looked at anything: a paper not seen is not a paper that is missing. */
export const EMPTY_CAR: CarForm = {
  plate: '',
  vin: '',
  engineNumber: '',
  car: '',
  color: '',
  usage: 'family',
  isMortgaged: 'not-checked',
  papers: Object.fromEntries(CAR_PAPERS.map((paper) => [paper, 'not-checked'])) as Readonly<
    Record<CarPaper, FourValued>
  >,
  paperUntil: {},
}

/** A car on record, to be typed over. */
export const carFormOf = (car: AppraisedCar): CarForm => ({
  ...EMPTY_CAR,
  ...car,
  engineNumber: car.engineNumber ?? '',
  paperUntil: car.paperUntil ?? {},
})

/** A car as the service desk knows it, as far as a look asks. */
export const carFormOfVehicle = (vehicle: Vehicle): Partial<CarForm> => ({
  plate: vehicle.plate,
  vin: vehicle.vin,
  engineNumber: vehicle.engineNumber ?? '',
  car: `${vehicle.make} ${vehicle.model}`.trim(),
  color: vehicle.color ?? '',
  energy: vehicle.energy,
  firstRegisteredOn: vehicle.firstRegisteredOn,
})

export const energyOfForm = (form: CarForm, options: PlateOptions): Energy =>
  form.energy ?? energyOf({ ...EMPTY_VEHICLE, plate: form.plate }, options)

/** The form as the record keeps it; undefined while a day or the mileage is missing. */
export function readCar(form: CarForm, options: PlateOptions): AppraisedCar | undefined {
  const { firstRegisteredOn, mileageKm, engineNumber, paperUntil, ...rest } = form
  if (firstRegisteredOn === undefined || mileageKm === undefined) return undefined
  const plate = parsePlate(form.plate, options)
  return {
    ...rest,
    plate: plate.ok ? plate.value.value : form.plate.trim(),
    vin: vinKey(form.vin),
    ...(engineNumber.trim() === '' ? {} : { engineNumber: engineNumber.trim() }),
    energy: energyOfForm(form, options),
    firstRegisteredOn,
    mileageKm,
    ...(Object.keys(paperUntil).length === 0 ? {} : { paperUntil }),
  }
}
