import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { AppointmentDraft, AppointmentId } from '#shared/domain/appointment/appointment.ts'
import { checkSlot } from '#shared/domain/appointment/check-slot.ts'
import { computeCapacity } from '#shared/domain/appointment/compute-capacity.ts'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { listCalendar } from './list-calendar.ts'
import { sayHours } from './say-day.ts'

type Slot = Pick<AppointmentDraft, 'at' | 'hours' | 'technicianId' | 'bayId' | 'plate'>

/** What there is to think about before giving a time, in words; nothing while no time is named. */
export function useSlotWarnings(slot: Slot | undefined, id?: AppointmentId): readonly string[] {
  const say = useSay()
  const { shop, clock } = useSession()
  const { offsetMinutes } = shop
  const workday = workdayOf(shop)
  const now = clock.now()
  const day = dayOf(slot?.at ?? now, offsetMinutes)
  const calendar = useLive((db) => listCalendar(db, day), [day])
  if (slot === undefined || calendar === undefined) return []
  const others = calendar.appointments.filter((each) => each.day === day && each.id !== id)
  // The order prepared for this appointment does not stand in its way either.
  const own = calendar.appointments.find((each) => each.id === id)?.visitId
  const visits = calendar.visits.filter((visit) => visit.id !== own)
  const capacity = computeCapacity({
    ...calendar,
    day,
    now,
    offsetMinutes,
    workday,
    appointments: others,
    visits,
  })
  return checkSlot(slot, { id, capacity, others, offsetMinutes, workday }).map(
    ({ code, detail = {} }) => {
      const hours = sayHours(Number(detail.over ?? 0))
      const name = String(detail.name ?? '')
      if (code === 'slot.day-full') return say('appointments.slot.dayFull', { hours })
      if (code === 'slot.technician-full') {
        return say('appointments.slot.technicianFull', { name, hours })
      }
      if (code === 'slot.bay-taken') return say('appointments.slot.bayTaken', { name })
      return say(
        code === 'slot.closed' ? 'appointments.slot.closed' : 'appointments.slot.carBooked',
      )
    },
  )
}
