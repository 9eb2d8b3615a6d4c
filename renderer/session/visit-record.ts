import { findCustomer } from '#renderer/db/repositories/customers.ts'
import { findVehicle } from '#renderer/db/repositories/vehicles.ts'
import { findVisit } from '#renderer/db/repositories/visits.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { useLive } from './use-live.ts'

/** A visit with whom and what it is about. */
export interface VisitRecord {
  readonly visit: Visit
  readonly customer: Customer
  readonly vehicle: Vehicle
}

/** Follows a visit: `undefined` while it is read, `'missing'` when there is none. */
export const useVisitRecord = (visitId: VisitId): VisitRecord | 'missing' | undefined =>
  useLive(
    async (db): Promise<VisitRecord | 'missing'> => {
      const visit = await findVisit(db, visitId)
      if (visit === undefined) return 'missing'
      const [customer, vehicle] = await Promise.all([
        findCustomer(db, visit.customerId),
        findVehicle(db, visit.vehicleId),
      ])
      return customer === undefined || vehicle === undefined
        ? 'missing'
        : { visit, customer, vehicle }
    },
    [visitId],
  )
