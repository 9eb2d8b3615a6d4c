import { useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { Appointment, AppointmentId } from '#shared/domain/appointment/appointment.ts'
import { computeSetAside, listWantedParts } from '#shared/domain/appointment/set-aside.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { AppointmentActs } from './appointment-panel.tsx'
import { missAppointment, setAside } from './commands.ts'

/** A question the calendar asks in a dialog. */
interface Asked {
  readonly what: 'move' | 'cancel'
  readonly appointment: Appointment
}

interface UseAppointmentActs {
  /** What may be done with an appointment now; what may not is absent. */
  readonly acts: (appointment: Appointment | undefined) => AppointmentActs
  readonly asked: Asked | undefined
  /** The confirmation that was just made out, to be looked at and printed. */
  readonly paper: IssuedPaper | undefined
  readonly close: () => void
  readonly openOne: (id: AppointmentId) => void
}

const NONE: AppointmentActs = {
  keep: undefined,
  miss: undefined,
  move: undefined,
  cancel: undefined,
  open: undefined,
  setAllAside: undefined,
  confirm: undefined,
}

/** Everything the calendar does with an appointment. */
export function useAppointmentActs(): UseAppointmentActs {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const [asked, setAsked] = useState<Asked>()
  const [paper, setPaper] = useState<IssuedPaper>()
  const openOne = (id: AppointmentId): void => go({ name: 'appointment', appointmentId: id })
  const told = async (result: Promise<Result<unknown>>, done: string): Promise<void> => {
    const settled = await result
    if (settled.ok) notify('ok', done)
    else notify('bad', explain(settled))
  }
  const confirm = async (id: AppointmentId): Promise<void> => {
    // The papers bring their fonts and layouts along: fetched when the first one is asked for.
    const { confirmAppointment } = await import('./confirm-appointment.ts')
    const confirmed = await confirmAppointment(session, id)
    if (confirmed.ok) setPaper(confirmed.value)
    else notify('bad', explain(confirmed))
  }
  const close = (): void => {
    setAsked(undefined)
    setPaper(undefined)
  }
  const acts = (appointment: Appointment | undefined): AppointmentActs => {
    if (appointment === undefined) return NONE
    const { id, name, state } = appointment
    const isBooked = state === 'booked'
    const isComing = isBooked || state === 'missed'
    const needsParts = ['none', 'some'].includes(computeSetAside(appointment))
    return {
      keep: isComing ? () => go({ name: 'receive', appointmentId: id }) : undefined,
      miss: isBooked
        ? () =>
            void told(
              missAppointment(session, id, say('appointments.missedWords')),
              say('appointments.missed', { name }),
            )
        : undefined,
      move: isComing ? () => setAsked({ what: 'move', appointment }) : undefined,
      cancel: isBooked ? () => setAsked({ what: 'cancel', appointment }) : undefined,
      open: isBooked ? () => openOne(id) : undefined,
      confirm: isBooked ? () => void confirm(id) : undefined,
      setAllAside:
        isBooked && needsParts
          ? () =>
              void told(
                setAside(
                  session,
                  id,
                  listWantedParts(appointment).map((part) => part.id),
                  true,
                ),
                say('appointments.partsReady', { name }),
              )
          : undefined,
    }
  }
  return { acts, asked, paper, close, openOne }
}
