import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Appointment, AppointmentDraft, AppointmentId } from './appointment.ts'
import { type AppointmentProblem, checkAppointment, checkFacts } from './check-appointment.ts'

interface At {
  readonly now: Instant
  /** Minutes the shop is ahead of UTC: the appointment's day is the shop's. */
  readonly offsetMinutes: number
}

/** Gives a customer a time. A full day does not refuse: the desk warns and the advisor decides. */
export function bookAppointment(
  draft: AppointmentDraft,
  id: AppointmentId,
  { now, offsetMinutes }: At,
): Result<Appointment, AppointmentProblem> {
  const checked = checkAppointment(draft, now)
  if (!checked.ok) return checked
  return ok({
    ...tidied(draft),
    id,
    state: 'booked',
    day: dayOf(draft.at, offsetMinutes),
    setAside: [],
    moves: [],
    createdAt: now,
    updatedAt: now,
  })
}

/**
 * Writes an appointment anew while it is booked. Another time is kept among its moves; parts that
 * are no longer wanted are no longer set aside. Once the repair order is prepared its jobs are
 * written there, so that nothing stands in two places: `appointment.prepared` refuses other jobs.
 */
export function changeAppointment(
  appointment: Appointment,
  draft: AppointmentDraft,
  { now, offsetMinutes }: At,
): Result<Appointment, AppointmentProblem | 'appointment.not-booked' | 'appointment.prepared'> {
  if (appointment.state !== 'booked') return fail('appointment.not-booked')
  const isMoved = draft.at !== appointment.at
  const checked = isMoved ? checkAppointment(draft, now) : checkFacts(draft)
  if (!checked.ok) return checked
  if (appointment.visitId !== undefined && !isSame(draft.jobs, appointment.jobs)) {
    return fail('appointment.prepared')
  }
  const wanted = new Set(draft.jobs.flatMap(({ parts }) => parts.map((part) => part.id)))
  const { id, state, setAside, moves, visitId, createdAt } = appointment
  return ok({
    ...tidied(draft),
    id,
    state,
    day: dayOf(draft.at, offsetMinutes),
    setAside: setAside.filter((line) => wanted.has(line)),
    moves: isMoved ? [...moves, { from: appointment.at, to: draft.at, at: now }] : moves,
    ...(visitId === undefined ? {} : { visitId }),
    createdAt,
    updatedAt: now,
  })
}

const tidied = (draft: AppointmentDraft): AppointmentDraft => ({
  channel: draft.channel,
  at: draft.at,
  promisedAt: draft.promisedAt,
  ...(draft.customerId === undefined ? {} : { customerId: draft.customerId }),
  ...(draft.vehicleId === undefined ? {} : { vehicleId: draft.vehicleId }),
  name: draft.name.trim(),
  phone: draft.phone.trim(),
  plate: draft.plate,
  car: draft.car.trim(),
  wanted: draft.wanted.trim(),
  jobs: draft.jobs,
  hours: draft.hours,
  advisorId: draft.advisorId,
  ...(draft.technicianId === undefined ? {} : { technicianId: draft.technicianId }),
  ...(draft.bayId === undefined ? {} : { bayId: draft.bayId }),
  ...(draft.pickUp === undefined ? {} : { pickUp: draft.pickUp }),
})

// Plain data: their text says whether they differ.
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
