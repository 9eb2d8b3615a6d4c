import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listAppointments } from '#renderer/db/repositories/appointments.ts'
import { listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { listVehiclesByIds } from '#renderer/db/repositories/vehicles.ts'
import { listOpenVisits } from '#renderer/db/repositories/visits.ts'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { type Bay, hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import type { PlateColor, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addDays, type Day, weekday } from '#shared/kernel/day.ts'

/** A week of the calendar with all that its days are computed from. */
export interface Calendar {
  /** Monday to Sunday. */
  readonly days: readonly Day[]
  /** Of the week, by time, whatever became of them. */
  readonly appointments: readonly Appointment[]
  readonly staff: readonly Staff[]
  readonly technicians: readonly Staff[]
  readonly bays: readonly Bay[]
  readonly visits: readonly Visit[]
  /** Colours of the plates that are on record. */
  readonly colors: ReadonlyMap<VehicleId, PlateColor | undefined>
}

/** The Monday of a day's week. */
export const mondayOf = (on: Day): Day => addDays(on, 1 - weekday(on))

/** Reads the week a day is in. */
export async function listCalendar(db: QiantaiDatabase, on: Day): Promise<Calendar> {
  const monday = mondayOf(on)
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  const [appointments, staff, bays, visits] = await Promise.all([
    listAppointments(db, { from: monday, to: addDays(monday, 6) }),
    listStaff(db),
    listBays(db),
    listOpenVisits(db),
  ])
  const vehicles = await listVehiclesByIds(
    db,
    appointments.flatMap(({ vehicleId }) => vehicleId ?? []),
  )
  return {
    days,
    appointments,
    staff,
    technicians: staff.filter((each) => each.isActive && hasRole(each, 'technician')),
    bays,
    visits,
    colors: new Map([...vehicles].map(([id, { plateColor }]) => [id, plateColor])),
  }
}
