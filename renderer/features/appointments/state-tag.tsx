import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { isPast } from '#shared/domain/appointment/check-appointment.ts'
import type { Instant } from '#shared/kernel/instant.ts'

interface StateTagProps {
  readonly appointment: Appointment
  readonly now: Instant
}

/** What became of an appointment; one whose time has gone by asks for an answer. */
export const StateTag = ({ appointment, now }: StateTagProps): ReactNode => {
  const say = useSay()
  const { state, at, visitId } = appointment
  if (state === 'kept') return <StatusTag tone="ok">{say('appointments.state.kept')}</StatusTag>
  if (state === 'missed')
    return <StatusTag tone="bad">{say('appointments.state.missed')}</StatusTag>
  if (state === 'cancelled') {
    return <StatusTag tone="plain">{say('appointments.state.cancelled')}</StatusTag>
  }
  if (isPast(at, now)) return <StatusTag tone="warn">{say('appointments.due')}</StatusTag>
  return visitId === undefined ? (
    <StatusTag tone="plain">{say('appointments.state.booked')}</StatusTag>
  ) : (
    <StatusTag tone="info">{say('appointments.prepared')}</StatusTag>
  )
}
