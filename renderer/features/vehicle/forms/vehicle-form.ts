import { type PlateOptions, parsePlate } from '#shared/domain/identifiers/plate.ts'
import { checkVin } from '#shared/domain/identifiers/vin.ts'
import type { Energy, PlateColor, Vehicle, VehicleKind } from '#shared/domain/vehicle/vehicle.ts'
import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { fail } from '#shared/kernel/result.ts'
import { errorOf, type FieldNotice, type FieldNotices, warningOf } from './field-notice.ts'
import { filled } from './filled.ts'

/** A vehicle as typed. What follows from the plate is left open until somebody says otherwise. */
export interface VehicleForm {
  readonly plate: string
  readonly plateColor?: PlateColor | undefined
  readonly vin: string
  readonly engineNumber: string
  readonly make: string
  readonly model: string
  readonly color: string
  readonly kind: VehicleKind
  readonly energy?: Energy | undefined
  readonly firstRegisteredOn?: Day | undefined
  readonly sanbaoFrom?: Day | undefined
  readonly insuredUntil?: Day | undefined
  readonly insurer: string
}

export const EMPTY_VEHICLE: VehicleForm = {
  plate: '',
  vin: '',
  engineNumber: '',
  make: '',
  model: '',
  color: '',
  kind: 'car',
  insurer: '',
}

/** A vehicle on record, to be typed over. */
export const vehicleFormOf = (vehicle: Vehicle): VehicleForm => ({
  plate: vehicle.plate,
  plateColor: vehicle.plateColor,
  vin: vehicle.vin,
  engineNumber: vehicle.engineNumber ?? '',
  make: vehicle.make,
  model: vehicle.model,
  color: vehicle.color ?? '',
  kind: vehicle.kind,
  energy: vehicle.energy,
  firstRegisteredOn: vehicle.firstRegisteredOn,
  sanbaoFrom: vehicle.sanbaoFrom,
  insuredUntil: vehicle.insuredUntil,
  insurer: vehicle.insurer ?? '',
})

/** The colour said, or the one the plate usually has. */
export function plateColorOf(form: VehicleForm, options: PlateOptions): PlateColor | undefined {
  const plate = parsePlate(form.plate, options)
  return form.plateColor ?? (plate.ok ? plate.value.color : undefined)
}

/** The energy said, or the one a new-energy plate tells (GA 36: A–E battery only, F–K others). */
export function energyOf(form: VehicleForm, options: PlateOptions): Energy {
  if (form.energy !== undefined) return form.energy
  const plate = parsePlate(form.plate, options)
  if (!plate.ok || plate.value.kind !== 'new-energy-small') return 'petrol'
  return /^[A-E]$/.test(plate.value.value.charAt(2)) ? 'battery-electric' : 'plug-in-hybrid'
}

/** What is wrong or odd about a vehicle as typed. */
export function checkVehicle(form: VehicleForm, options: PlateOptions): FieldNotices {
  const notices: Record<string, FieldNotice> = {}
  const plate = checkPlate(form, options)
  if (plate !== undefined) notices['vehicle-plate'] = plate
  if (hasText(form.vin)) {
    const vin = checkVin(form.vin)
    if (!vin.ok) notices['vehicle-vin'] = errorOf(vin)
    else if (vin.value.warnings[0] !== undefined) {
      notices['vehicle-vin'] = warningOf(vin.value.warnings[0])
    }
  }
  return notices
}

function checkPlate({ plate, vin }: VehicleForm, options: PlateOptions): FieldNotice | undefined {
  // A car without a plate yet is known by its VIN.
  if (!hasText(plate)) return hasText(vin) ? undefined : errorOf(fail('vehicle.plate-or-vin'))
  const read = parsePlate(plate, options)
  if (!read.ok) return errorOf(read)
  const [odd] = read.value.warnings
  return odd === undefined ? undefined : warningOf(odd)
}

type VehicleFacts = Omit<
  Vehicle,
  'id' | 'customerId' | 'createdAt' | 'lastMileageKm' | 'lastVisitOn'
>

/** A checked form as the record keeps it. */
export function readVehicle(form: VehicleForm, options: PlateOptions): VehicleFacts {
  const plate = parsePlate(form.plate, options)
  const vin = checkVin(form.vin)
  const { engineNumber, color, firstRegisteredOn, sanbaoFrom, insuredUntil, insurer } = form
  return {
    plate: plate.ok ? plate.value.value : form.plate.trim(),
    vin: vin.ok ? vin.value.value : form.vin.trim(),
    make: form.make.trim(),
    model: form.model.trim(),
    kind: form.kind,
    energy: energyOf(form, options),
    ...filled({
      plateColor: hasText(form.plate) ? plateColorOf(form, options) : undefined,
      engineNumber,
      color,
      firstRegisteredOn,
      sanbaoFrom,
      insuredUntil,
      insurer,
    }),
  }
}
