import type { Instant } from '#shared/kernel/instant.ts'
import type { PartLine, PartLineId } from '../estimate/part-line.ts'
import type { Appointment } from './appointment.ts'

/** How far the parts are got ready: none wanted, none, some or all set aside. */
export type SetAsideState = 'not-needed' | 'none' | 'some' | 'all'

/** Parts the store should lay ready: the customer's own come with the customer. */
export const listWantedParts = ({ jobs }: Pick<Appointment, 'jobs'>): PartLine[] =>
  jobs.flatMap(({ parts }) => parts.filter((part) => part.class !== 'customer-supplied'))

/** How far the parts of an appointment are got ready. */
export function computeSetAside(
  appointment: Pick<Appointment, 'jobs' | 'setAside'>,
): SetAsideState {
  const wanted = listWantedParts(appointment)
  if (wanted.length === 0) return 'not-needed'
  const ready = wanted.filter((part) => appointment.setAside.includes(part.id)).length
  if (ready === 0) return 'none'
  return ready === wanted.length ? 'all' : 'some'
}

/** Marks parts as lying ready, or not after all; lines the appointment does not have are ignored. */
export function setPartsAside(
  appointment: Appointment,
  lines: readonly PartLineId[],
  isReady: boolean,
  at: Instant,
): Appointment {
  const wanted = listWantedParts(appointment).map((part) => part.id)
  const setAside = wanted.filter((line) =>
    lines.includes(line) ? isReady : appointment.setAside.includes(line),
  )
  return { ...appointment, setAside, updatedAt: at }
}
