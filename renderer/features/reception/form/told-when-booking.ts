import type { CustomerForm, VehicleForm } from '#renderer/features/vehicle/index.ts'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { namesOf } from '#shared/domain/estimate/names-of.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { compareInstants, type Instant } from '#shared/kernel/instant.ts'

interface Told {
  readonly customer?: Partial<CustomerForm>
  readonly vehicle?: Partial<VehicleForm>
}

/** What a caller said about themselves and the car, as far as no record knows better. */
export function toldWhenBooking(
  { name, phone, plate, car }: Appointment,
  vehicle: Vehicle | undefined,
  customer: Customer | undefined,
): Told {
  const [make = '', ...model] = car.split(' ')
  return {
    ...(customer === undefined ? { customer: { name, phone } } : {}),
    ...(vehicle === undefined ? { vehicle: { plate, make, model: model.join(' ') } } : {}),
  }
}

/** The customer's words when booking, or else the work that was booked. */
export const wantedWords = ({ wanted, jobs }: Appointment): string =>
  wanted === '' ? namesOf(jobs) : wanted

/** A promise made when booking, unless its time has gone by before the car came. */
export const laterThan = (now: Instant, promisedAt: Instant | undefined): Instant | undefined =>
  promisedAt !== undefined && compareInstants(promisedAt, now) > 0 ? promisedAt : undefined
