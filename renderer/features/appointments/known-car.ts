import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findCustomer } from '#renderer/db/repositories/customers.ts'
import { listOpenDeferredJobs } from '#renderer/db/repositories/deferred-jobs.ts'
import { findVehicle } from '#renderer/db/repositories/vehicles.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { namesOf } from '#shared/domain/estimate/names-of.ts'
import type { Vehicle, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import { hours, sumHours } from '#shared/kernel/hours.ts'
import { type AppointmentForm, takeRecords } from './appointment-form.ts'

/** A car on record, whose it is, and what was put off on it. */
export interface KnownCar {
  readonly vehicle: Vehicle
  readonly customer: Customer
  readonly deferred: readonly DeferredJob[]
}

export async function findKnownCar(
  db: QiantaiDatabase,
  vehicleId: VehicleId,
): Promise<KnownCar | undefined> {
  const vehicle = await findVehicle(db, vehicleId)
  if (vehicle === undefined) return undefined
  const customer = await findCustomer(db, vehicle.customerId)
  if (customer === undefined) return undefined
  return { vehicle, customer, deferred: await listOpenDeferredJobs(db, vehicleId) }
}

/**
 * A new form for a known car: what was put off is what it comes for, and its hours are kept free.
 * It goes on the estimate at reception, where each piece of it is answered.
 */
export function formForCar(form: AppointmentForm, { vehicle, customer, deferred }: KnownCar) {
  const taken = takeRecords(form, customer, vehicle)
  const planned = sumHours(deferred.map(({ labour }) => labour?.hours ?? hours(0)))
  return {
    ...taken,
    wanted: namesOf(deferred),
    ...(planned === 0 ? {} : { hours: planned }),
  }
}
