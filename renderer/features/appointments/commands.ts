import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import { giveBackDeferred } from '#renderer/session/give-back-deferred.ts'
import type { Session } from '#renderer/session/session.tsx'
import type {
  Appointment,
  AppointmentDraft,
  AppointmentId,
} from '#shared/domain/appointment/appointment.ts'
import * as book from '#shared/domain/appointment/book-appointment.ts'
import type { AppointmentProblem } from '#shared/domain/appointment/check-appointment.ts'
import * as end from '#shared/domain/appointment/end-appointment.ts'
import { followAppointment } from '#shared/domain/appointment/prepare-visit.ts'
import { setPartsAside } from '#shared/domain/appointment/set-aside.ts'
import type { PartLineId } from '#shared/domain/estimate/part-line.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import { cancelVisit } from '#shared/domain/visit/cancel-visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

type Changed<C extends string> = Promise<Saved<Appointment, C>>

const nowOf = ({ clock, shop }: Session) => ({
  now: clock.now(),
  offsetMinutes: shop.offsetMinutes,
})

/** Gives a customer a time. */
export const bookAppointment = (
  session: Session,
  draft: AppointmentDraft,
): Changed<AppointmentProblem> =>
  session.change('book-appointment', async (work): Changed<AppointmentProblem> => {
    const booked = book.bookAppointment(draft, session.nextId<'Appointment'>(), nowOf(session))
    if (booked.ok) await work.appointments.put(booked.value)
    return booked
  })

/** Writes an appointment anew; the order prepared for it follows. */
export const changeAppointment = (
  session: Session,
  id: AppointmentId,
  draft: AppointmentDraft,
): Changed<AppointmentProblem | 'appointment.not-booked' | 'appointment.prepared'> =>
  changeOne(session, 'change-appointment', id, (before) =>
    book.changeAppointment(before, draft, nowOf(session)),
  )

/** Gives the customer another time. */
export const moveAppointment = (
  session: Session,
  id: AppointmentId,
  to: Instant,
): Changed<end.EndRefusal | 'appointment.in-past' | 'appointment.same-time'> =>
  changeOne(session, 'move-appointment', id, (before) =>
    end.moveAppointment(before, to, nowOf(session)),
  )

/** The car did not come; `words` say so on the order that was prepared for it. */
export const missAppointment = (
  session: Session,
  id: AppointmentId,
  words: string,
): Changed<end.EndRefusal | 'appointment.not-due'> =>
  changeOne(
    session,
    'miss-appointment',
    id,
    (before) => end.missAppointment(before, session.clock.now()),
    words,
  )

/** Calls the appointment off, with the order that was prepared for it. */
export const cancelAppointment = (
  session: Session,
  id: AppointmentId,
  reason: string,
): Changed<end.EndRefusal | 'cancel.reason-empty'> =>
  changeOne(
    session,
    'cancel-appointment',
    id,
    (before) => end.cancelAppointment(before, reason, session.clock.now()),
    reason,
  )

/** Notes that parts lie ready, or do not after all. */
export const setAside = (
  session: Session,
  id: AppointmentId,
  lines: readonly PartLineId[],
  isReady: boolean,
): Changed<never> =>
  changeOne(session, 'set-parts-aside', id, (before) =>
    ok(setPartsAside(before, lines, isReady, session.clock.now())),
  )

/** One command on an appointment as it is on record now; its prepared order goes along with it. */
function changeOne<C extends string>(
  session: Session,
  command: CommandName,
  id: AppointmentId,
  rule: (before: Appointment) => Result<Appointment, C>,
  reason = '',
): Changed<C> {
  return session.change(command, async (work): Changed<C> => {
    const before = await work.appointments.get(id)
    const changed = rule(before)
    if (!changed.ok) return changed
    await work.appointments.put(changed.value)
    await takeOrderAlong(session, work, before, changed.value, reason)
    return changed
  })
}

async function takeOrderAlong(
  { clock }: Session,
  work: Work,
  before: Appointment,
  after: Appointment,
  reason: string,
): Promise<void> {
  const visit = before.visitId === undefined ? undefined : await work.visits.find(before.visitId)
  // An order that was received, or closed on its own sheet, goes its own way.
  if (visit === undefined || visit.step !== 'booked' || visit.paper !== 'draft') return
  if (after.visitId !== undefined) {
    await work.visits.put(followAppointment(visit, after))
    return
  }
  const cancelled = cancelVisit(visit, reason, clock.now())
  if (!cancelled.ok) return
  await giveBackDeferred(work, visit)
  await work.visits.put(cancelled.value)
}
