import { findCustomer } from '#renderer/db/repositories/customers.ts'
import { listOpenDeferredJobs } from '#renderer/db/repositories/deferred-jobs.ts'
import { findVehicle } from '#renderer/db/repositories/vehicles.ts'
import { findOpenVisitOfVehicle, listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import { useLive } from '#renderer/session/use-live.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { Vehicle, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'

/** What the shop remembers about a car. */
export interface CarMemory {
  readonly vehicle: Vehicle
  readonly customer: Customer
  /** Latest first. */
  readonly visits: readonly Visit[]
  readonly deferred: readonly DeferredJob[]
  /** The visit the car is on now, booked or in the house. */
  readonly openVisit: Visit | undefined
}

/** Follows what is known of a car: `undefined` while it is read, `'missing'` when there is none. */
export const useCarMemory = (
  vehicleId: VehicleId | undefined,
  limit = 20,
): CarMemory | 'missing' | undefined =>
  useLive(
    async (db): Promise<CarMemory | 'missing'> => {
      const vehicle = vehicleId === undefined ? undefined : await findVehicle(db, vehicleId)
      if (vehicle === undefined) return 'missing'
      const [customer, visits, deferred, openVisit] = await Promise.all([
        findCustomer(db, vehicle.customerId),
        listVisitsOfVehicle(db, vehicle.id, limit),
        listOpenDeferredJobs(db, vehicle.id),
        findOpenVisitOfVehicle(db, vehicle.id),
      ])
      if (customer === undefined) return 'missing'
      return { vehicle, customer, visits, deferred, openVisit }
    },
    [vehicleId, limit],
  )
