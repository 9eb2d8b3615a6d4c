import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listCustomersByIds } from '#renderer/db/repositories/customers.ts'
import { listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { listVehiclesByIds } from '#renderer/db/repositories/vehicles.ts'
import { listOpenVisits, listVisitsDelivered } from '#renderer/db/repositories/visits.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { atLocal } from '#shared/kernel/instant.ts'

/** A car on the board with all that its card says. */
export interface BoardCar {
  readonly visit: Visit
  readonly vehicle: Vehicle
  readonly customer: Customer
  readonly technician: Staff | undefined
  readonly bay: Bay | undefined
}

/** Cars booked or in the house, and those that left on the shop's day. */
export const listBoardCars = async (
  db: QiantaiDatabase,
  today: Day,
  shop: Shop,
): Promise<readonly BoardCar[]> => {
  const [open, left, staff, bays] = await Promise.all([
    listOpenVisits(db),
    listVisitsDelivered(db, {
      from: atLocal(today, '00:00', shop.offsetMinutes),
      to: atLocal(addDays(today, 1), '00:00', shop.offsetMinutes),
    }),
    listStaff(db),
    listBays(db),
  ])
  const visits = [...open, ...left]
  const [vehicles, customers] = await Promise.all([
    listVehiclesByIds(
      db,
      visits.map((visit) => visit.vehicleId),
    ),
    listCustomersByIds(
      db,
      visits.map((visit) => visit.customerId),
    ),
  ])
  return visits.flatMap((visit) => {
    const vehicle = vehicles.get(visit.vehicleId)
    const customer = customers.get(visit.customerId)
    if (vehicle === undefined || customer === undefined) return []
    return {
      visit,
      vehicle,
      customer,
      technician: staff.find((person) => person.id === visit.technicianId),
      bay: bays.find((bay) => bay.id === visit.bayId),
    }
  })
}
