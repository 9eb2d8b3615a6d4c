import type {
  Appointment,
  AppointmentChannel,
  AppointmentDraft,
} from '#shared/domain/appointment/appointment.ts'
import type { Customer, CustomerId } from '#shared/domain/customer/customer.ts'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import { type PhoneOptions, parsePhone } from '#shared/domain/identifiers/phone.ts'
import { parsePlate } from '#shared/domain/identifiers/plate.ts'
import type { BayId, StaffId } from '#shared/domain/staff/staff.ts'
import type { Vehicle, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { type Hours, hours, sumHours } from '#shared/kernel/hours.ts'
import { addMinutes, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** An appointment as typed: plain data, kept as a draft. */
export interface AppointmentForm {
  readonly channel: AppointmentChannel
  readonly at?: Instant | undefined
  /** Typed by hand; without it the usual one. */
  readonly promisedAt?: Instant | undefined
  readonly customerId?: CustomerId | undefined
  readonly vehicleId?: VehicleId | undefined
  readonly name: string
  readonly phone: string
  readonly plate: string
  readonly car: string
  readonly wanted: string
  readonly jobs: readonly JobDraft[]
  /** Typed by hand; without it the hours of the jobs. */
  readonly hours?: Hours | undefined
  readonly advisorId: StaffId
  readonly technicianId?: StaffId | undefined
  readonly bayId?: BayId | undefined
  readonly hasPickUp: boolean
  readonly address: string
  readonly driverId?: StaffId | undefined
}

/** Hours kept free for work nobody has named yet: an hour. */
const UNKNOWN_WORK = hours(100)
/** Minutes beyond the work itself that a car takes: reception, wash, bill. */
const AROUND_THE_WORK = 60

/** The hours that are kept free: as typed, or as the wanted jobs take. */
export function plannedHours(form: Pick<AppointmentForm, 'hours' | 'jobs'>): Hours {
  const ofJobs = sumHours(form.jobs.map(({ labour }) => labour?.hours ?? hours(0)))
  return form.hours ?? (ofJobs === 0 ? UNKNOWN_WORK : ofJobs)
}

/** When the car is ready: as typed, or after the work and an hour around it, on a quarter hour. */
export function plannedPromise(form: AppointmentForm): Instant | undefined {
  if (form.promisedAt !== undefined || form.at === undefined) return form.promisedAt
  const minutes = (plannedHours(form) * 60) / 100 + AROUND_THE_WORK
  return addMinutes(form.at, Math.ceil(minutes / 15) * 15)
}

/** A form to begin with. */
export const emptyForm = (at: Instant | undefined, advisorId: StaffId): AppointmentForm => ({
  channel: 'phone',
  at,
  name: '',
  phone: '',
  plate: '',
  car: '',
  wanted: '',
  jobs: [],
  advisorId,
  hasPickUp: false,
  address: '',
})

/** An appointment on record, to be typed over. */
export const formOf = ({ pickUp, ...appointment }: Appointment): AppointmentForm => ({
  channel: appointment.channel,
  at: appointment.at,
  promisedAt: appointment.promisedAt,
  customerId: appointment.customerId,
  vehicleId: appointment.vehicleId,
  name: appointment.name,
  phone: appointment.phone,
  plate: appointment.plate,
  car: appointment.car,
  wanted: appointment.wanted,
  jobs: appointment.jobs,
  hours: appointment.hours,
  advisorId: appointment.advisorId,
  technicianId: appointment.technicianId,
  bayId: appointment.bayId,
  hasPickUp: pickUp !== undefined,
  address: pickUp?.address ?? '',
  driverId: pickUp?.driverId,
})

/** The form on the records of a known customer and, if it is clear which, their car. */
export const takeRecords = (
  form: AppointmentForm,
  customer: Customer,
  vehicle: Vehicle | undefined,
): AppointmentForm => ({
  ...form,
  customerId: customer.id,
  name: customer.name,
  phone: customer.phone,
  address: form.address === '' ? (customer.address ?? '') : form.address,
  ...(vehicle === undefined
    ? {}
    : {
        vehicleId: vehicle.id,
        plate: vehicle.plate,
        car: `${vehicle.make} ${vehicle.model}`.trim(),
      }),
})

/** A stored draft, unless it is of an older form. */
export function parseForm(stored: unknown): AppointmentForm | undefined {
  const isForm =
    typeof stored === 'object' &&
    stored !== null &&
    ['channel', 'name', 'plate', 'jobs', 'advisorId', 'hasPickUp'].every((key) => key in stored)
  return isForm ? (stored as AppointmentForm) : undefined
}

/** The form as the rules take it, or the first field that does not read. */
export function readForm(
  form: AppointmentForm,
  options: PhoneOptions,
): Result<AppointmentDraft> & { readonly field?: string } {
  const phone = parsePhone(form.phone, options)
  if (hasText(form.phone) && !phone.ok) return { ...phone, field: 'appointment-phone' }
  const plate = parsePlate(form.plate, options)
  if (hasText(form.plate) && !plate.ok) return { ...plate, field: 'appointment-plate' }
  const promisedAt = plannedPromise(form)
  if (form.at === undefined || promisedAt === undefined) {
    return { ...fail('appointment.at-missing'), field: 'appointment-at' }
  }
  return ok({
    channel: form.channel,
    at: form.at,
    promisedAt,
    ...(form.customerId === undefined ? {} : { customerId: form.customerId }),
    ...(form.vehicleId === undefined ? {} : { vehicleId: form.vehicleId }),
    name: form.name,
    phone: phone.ok ? phone.value.value : '',
    plate: plate.ok ? plate.value.value : '',
    car: form.car,
    wanted: form.wanted,
    jobs: form.jobs,
    hours: plannedHours(form),
    advisorId: form.advisorId,
    ...(form.technicianId === undefined ? {} : { technicianId: form.technicianId }),
    ...(form.bayId === undefined ? {} : { bayId: form.bayId }),
    ...(form.hasPickUp
      ? {
          pickUp: {
            address: form.address.trim(),
            ...(form.driverId === undefined ? {} : { driverId: form.driverId }),
          },
        }
      : {}),
  })
}

/** The field that a refusal of the rules is about. */
export const FIELD_OF: Readonly<Record<string, string>> = {
  'appointment.in-past': 'appointment-at',
  'appointment.name-empty': 'appointment-name',
  'appointment.phone-empty': 'appointment-phone',
  'appointment.wanted-empty': 'appointment-wanted',
  'appointment.hours-out-of-range': 'appointment-hours',
  'appointment.promise-before': 'appointment-promised-at',
  'appointment.address-empty': 'appointment-address',
}
