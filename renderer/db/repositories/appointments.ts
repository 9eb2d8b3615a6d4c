import type { Appointment, AppointmentId } from '#shared/domain/appointment/appointment.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { QiantaiDatabase } from '../database.ts'

export async function findAppointment(
  db: QiantaiDatabase,
  id: AppointmentId,
): Promise<Appointment | undefined> {
  return db.appointments.get(id)
}

/** The appointments of some days, both ends included, whatever became of them. By time. */
export async function listAppointments(
  db: QiantaiDatabase,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<Appointment[]> {
  const found = await db.appointments.where('day').between(from, to, true, true).toArray()
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
}
