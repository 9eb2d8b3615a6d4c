import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { listVisitRecords, type VisitRecord } from '#renderer/db/repositories/visit-records.ts'
import { listOpenVisits, listVisitsDelivered } from '#renderer/db/repositories/visits.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { atLocal } from '#shared/kernel/instant.ts'

/** A car on the board with all that its card says. */
export interface BoardCar extends VisitRecord {
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
  const records = await listVisitRecords(db, [...open, ...left])
  return records.map((record) => ({
    ...record,
    technician: staff.find((person) => person.id === record.visit.technicianId),
    bay: bays.find((bay) => bay.id === record.visit.bayId),
  }))
}
