import Dexie from 'dexie'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromVisitRow } from '../rows/visit-row.ts'

export async function findVisit(db: QiantaiDatabase, id: VisitId): Promise<Visit | undefined> {
  const row = await db.visits.get(id)
  return row === undefined ? undefined : fromVisitRow(row)
}

export async function getVisit(db: QiantaiDatabase, id: VisitId): Promise<Visit> {
  const visit = await findVisit(db, id)
  if (visit === undefined) throw new Error(`No visit ${id}`)
  return visit
}

/** The visit of a repair order's number, exactly as printed. */
export async function findVisitByNumber(
  db: QiantaiDatabase,
  number: string,
): Promise<Visit | undefined> {
  const row = await db.visits.where('number').equals(number).first()
  return row === undefined ? undefined : fromVisitRow(row)
}

/** Cars booked or in the house: neither delivered nor cancelled. By arrival. */
export async function listOpenVisits(db: QiantaiDatabase): Promise<Visit[]> {
  const rows = await db.visits
    .where('[isOpen+step]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .toArray()
  return byArrival(rows.map(fromVisitRow))
}

/** Cars that left from one moment (included) to another (not). By arrival. */
export async function listVisitsDelivered(
  db: QiantaiDatabase,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<Visit[]> {
  const rows = await db.visits.where('deliveredAt').between(from, to, true, false).toArray()
  return byArrival(rows.map(fromVisitRow))
}

/** Cars that arrived on a day, open or not. By arrival. */
export async function listVisitsOfDay(db: QiantaiDatabase, day: Day): Promise<Visit[]> {
  const rows = await db.visits.where('day').equals(day).toArray()
  return byArrival(rows.map(fromVisitRow))
}

/** The visits of a car, latest first. */
export async function listVisitsOfVehicle(
  db: QiantaiDatabase,
  vehicleId: VehicleId,
  limit = 20,
): Promise<Visit[]> {
  const rows = await db.visits
    .where('[vehicleId+day]')
    .between([vehicleId, Dexie.minKey], [vehicleId, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray()
  return rows.map(fromVisitRow)
}

/** The visits a car is on now, by arrival: one as a rule, a second by somebody's decision. */
export async function listOpenVisitsOfVehicle(
  db: QiantaiDatabase,
  vehicleId: VehicleId,
): Promise<Visit[]> {
  const rows = await db.visits.where('[vehicleId+isOpen]').equals([vehicleId, 1]).toArray()
  return byArrival(rows.map(fromVisitRow))
}

/** The visit a car is on now, in the house before booked, or undefined. */
export async function findOpenVisitOfVehicle(
  db: QiantaiDatabase,
  vehicleId: VehicleId,
): Promise<Visit | undefined> {
  const open = await listOpenVisitsOfVehicle(db, vehicleId)
  return open.find(({ step }) => step !== 'booked') ?? open[0]
}

function byArrival(visits: Visit[]): Visit[] {
  return visits.sort((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : 1))
}
