import type { Work } from '#renderer/db/unit-of-work.ts'
import type { Appointment, AppointmentId } from '#shared/domain/appointment/appointment.ts'
import { keepAppointment } from '#shared/domain/appointment/end-appointment.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** A car that comes: by which booking, which car, which day. */
export interface Arriving {
  /** The appointment it was called in by; without it the car's own of the day is looked for. */
  readonly appointmentId?: AppointmentId | undefined
  /** The visit that was prepared. */
  readonly visitId?: VisitId | undefined
  readonly vehicleId: VehicleId
  readonly day: Day
}

/** The appointment a car keeps by coming, if it has one that is not kept or cancelled. */
export async function findAppointmentOf(
  work: Work,
  { appointmentId, visitId, vehicleId, day }: Arriving,
): Promise<Appointment | undefined> {
  const named =
    appointmentId === undefined ? undefined : await work.appointments.find(appointmentId)
  const prepared = visitId === undefined ? [] : await work.appointments.list({ visitId })
  const ofCar = await work.appointments.list({ vehicleId })
  return [
    ...(named === undefined ? [] : [named]),
    ...prepared,
    ...ofCar.filter((each) => each.day === day).sort((a, b) => (a.at < b.at ? -1 : 1)),
  ].find(({ state }) => state === 'booked' || state === 'missed')
}

/** Writes down that an appointment became a visit, whichever screen the car was received on. */
export async function keepWith(
  work: Work,
  appointment: Appointment,
  visitId: VisitId,
  at: Instant,
): Promise<void> {
  const kept = keepAppointment(appointment, visitId, at)
  // One that is over already is left as it is: the car is here, whatever the list says.
  if (kept.ok) await work.appointments.put(kept.value)
}
