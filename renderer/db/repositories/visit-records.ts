import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { QiantaiDatabase } from '../database.ts'
import { listCustomersByIds } from './customers.ts'
import { listVehiclesByIds } from './vehicles.ts'

/** A visit with whom and what it is about. */
export interface VisitRecord {
  readonly visit: Visit
  readonly customer: Customer
  readonly vehicle: Vehicle
}

/** The visits with their customers and cars, in the order given; two reads for all of them. */
export async function listVisitRecords(
  db: QiantaiDatabase,
  visits: readonly Visit[],
): Promise<VisitRecord[]> {
  const [customers, vehicles] = await Promise.all([
    listCustomersByIds(
      db,
      visits.map((visit) => visit.customerId),
    ),
    listVehiclesByIds(
      db,
      visits.map((visit) => visit.vehicleId),
    ),
  ])
  return visits.flatMap((visit) => {
    const customer = customers.get(visit.customerId)
    const vehicle = vehicles.get(visit.vehicleId)
    return customer === undefined || vehicle === undefined ? [] : [{ visit, customer, vehicle }]
  })
}
