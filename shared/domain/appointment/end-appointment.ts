import { hasText } from '#shared/kernel/has-text.ts'
import { addMinutes, dayOf, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { VisitId } from '../visit/visit.ts'
import type { Appointment } from './appointment.ts'
import { isPast } from './check-appointment.ts'

/** `appointment.ended`: kept, missed or cancelled already, and that cannot be so a second time. */
export type EndRefusal = 'appointment.ended'

/**
 * The car came: the appointment became this visit. One that was marked missed may still be kept,
 * for late is not never; one that is kept or cancelled may not.
 */
export function keepAppointment(
  appointment: Appointment,
  visitId: VisitId,
  at: Instant,
): Result<Appointment, EndRefusal> {
  if (appointment.state !== 'booked' && appointment.state !== 'missed') {
    return fail('appointment.ended')
  }
  return ok({ ...appointment, state: 'kept', visitId, endedAt: at, updatedAt: at })
}

/** The car did not come (爽约). `appointment.not-due` while its time has not gone by. */
export function missAppointment(
  appointment: Appointment,
  at: Instant,
): Result<Appointment, EndRefusal | 'appointment.not-due'> {
  if (appointment.state !== 'booked') return fail('appointment.ended')
  if (!isPast(appointment.at, at)) return fail('appointment.not-due')
  return ok({ ...withoutVisit(appointment), state: 'missed', endedAt: at, updatedAt: at })
}

/** The customer or the shop called it off; nothing is deleted, the reason stays on record. */
export function cancelAppointment(
  appointment: Appointment,
  reason: string,
  at: Instant,
): Result<Appointment, EndRefusal | 'cancel.reason-empty'> {
  if (appointment.state !== 'booked') return fail('appointment.ended')
  if (!hasText(reason)) return fail('cancel.reason-empty')
  return ok({
    ...withoutVisit(appointment),
    state: 'cancelled',
    cancelledReason: reason.trim(),
    endedAt: at,
    updatedAt: at,
  })
}

/**
 * Gives the customer another time; the promise moves along. A missed appointment that is moved is
 * booked again. `appointment.same-time` when nothing would change.
 */
export function moveAppointment(
  appointment: Appointment,
  to: Instant,
  { now, offsetMinutes }: { readonly now: Instant; readonly offsetMinutes: number },
): Result<Appointment, EndRefusal | 'appointment.in-past' | 'appointment.same-time'> {
  const { state, at: from, promisedAt, moves } = appointment
  if (state !== 'booked' && state !== 'missed') return fail('appointment.ended')
  if (to === from) return fail('appointment.same-time')
  if (isPast(to, now)) return fail('appointment.in-past')
  const { endedAt: _ended, ...rest } = appointment
  return ok({
    ...rest,
    state: 'booked',
    at: to,
    day: dayOf(to, offsetMinutes),
    promisedAt: addMinutes(promisedAt, minutesBetween(from, to)),
    moves: [...moves, { from, to, at: now }],
    updatedAt: now,
  })
}

// The visit that was prepared is closed with it: a later coming begins another.
function withoutVisit({ visitId: _visit, ...appointment }: Appointment): Appointment {
  return appointment
}
