import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentAppointmentConfirmation } from '#shared/documents/kinds/appointment-confirmation/present.ts'
import { paperKinds } from '#shared/documents/registry.ts'
import type { AppointmentId } from '#shared/domain/appointment/appointment.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/**
 * The confirmation of an appointment as a numbered paper. One that still says what is agreed is
 * shown again; after a change a new one takes its place.
 */
export const confirmAppointment = async (
  session: Session,
  id: AppointmentId,
): Promise<Saved<IssuedPaper, 'appointment.no-confirmation'>> => {
  const { shop } = session
  const { catalogue, staff, at, locale } = await preparePaper(session, shop.paperLocale)
  type Confirmed = Result<IssuedPaper, 'appointment.no-confirmation'>
  return session.change('confirm-appointment', async (work): Promise<Confirmed> => {
    const appointment = await work.appointments.get(id)
    if (appointment.state !== 'booked') return fail('appointment.no-confirmation')
    const { confirmation } = appointment
    const issued = confirmation === undefined ? undefined : await work.papers.find(confirmation)
    if (issued !== undefined && issued.issuedAt >= appointment.updatedAt) return ok(issued)

    const kind = 'appointment-confirmation'
    const number = await work.takeNumber(kind, dayOf(at, shop.offsetMinutes))
    const data = presentAppointmentConfirmation({
      shop,
      number,
      numbers: {},
      locale,
      catalogue,
      issuedAt: at,
      staffName: (staffId) => staff.find((person) => person.id === staffId)?.name ?? '',
      appointment,
    })
    const paper: IssuedPaper = {
      id: session.nextId<'Paper'>(),
      subjectId: id,
      kind,
      number,
      locale,
      layoutVersion: paperKinds[kind].layoutVersion,
      data,
      issuedAt: at,
      issuedBy: session.staff.id,
      ...(issued === undefined ? {} : { replaces: issued.id }),
    }
    await work.papers.put(paper)
    // Not a change of what was agreed: `updatedAt` stays, so the paper stays good.
    await work.appointments.put({ ...appointment, confirmation: paper.id })
    return ok(paper)
  })
}
