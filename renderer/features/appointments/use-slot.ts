import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { AppointmentDraft, AppointmentId } from '#shared/domain/appointment/appointment.ts'
import { checkSlot } from '#shared/domain/appointment/check-slot.ts'
import { type Capacity, computeCapacity } from '#shared/domain/appointment/compute-capacity.ts'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import { dayOf, formatTime } from '#shared/kernel/instant.ts'
import { listCalendar } from './list-calendar.ts'
import { sayHours } from './say-day.ts'

interface Slot extends Pick<AppointmentDraft, 'at' | 'hours' | 'technicianId' | 'bayId' | 'plate'> {
  readonly vehicleId?: VehicleId | undefined
}

/** A day as it stands without the appointment that is being given, and what to think about. */
interface SlotView {
  /** In words; none while no time is named. */
  readonly warnings: readonly string[]
  /** Absent while the day is being read. */
  readonly capacity?: Capacity
}

/** Holds a time up against its day before it is given. */
export function useSlot(slot: Slot | undefined, id?: AppointmentId): SlotView {
  const say = useSay()
  const { shop, clock } = useSession()
  const { offsetMinutes } = shop
  const workday = workdayOf(shop)
  const now = clock.now()
  const day = dayOf(slot?.at ?? now, offsetMinutes)
  const calendar = useLive((db) => listCalendar(db, day), [day])
  if (calendar === undefined) return { warnings: [] }
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
  if (slot === undefined) return { warnings: [], capacity }
  const inHouse = visits.find(
    ({ vehicleId, step }) => vehicleId === slot.vehicleId && step !== 'booked',
  )
  const context = {
    id,
    capacity,
    others,
    offsetMinutes,
    workday,
    inHouseUntil: inHouse?.promisedAt,
  }
  const warnings = checkSlot(slot, context).map(({ code, detail = {} }) => {
    const hours = sayHours(Number(detail.over ?? 0))
    const name = String(detail.name ?? '')
    if (code === 'slot.day-full') return say('appointments.slot.dayFull', { hours })
    if (code === 'slot.technician-full') {
      return say('appointments.slot.technicianFull', { name, hours })
    }
    if (code === 'slot.bay-taken') {
      const plate = formatPlate(String(detail.plate ?? ''), { home: homeOf(shop.currency) })
      return say('appointments.slot.bayTaken', { name: plate === '' ? name : plate })
    }
    if (code === 'slot.car-in-house' && inHouse !== undefined) {
      const { promisedAt } = inHouse
      return say('appointments.slot.carInHouse', {
        time: `${dayOf(promisedAt, offsetMinutes).slice(5)} ${formatTime(promisedAt, offsetMinutes)}`,
      })
    }
    return say(code === 'slot.closed' ? 'appointments.slot.closed' : 'appointments.slot.carBooked')
  })
  return { warnings, capacity }
}
