import { epochMsOf, type Instant } from '#shared/kernel/instant.ts'
import type { Failure } from '#shared/kernel/result.ts'
import type { Appointment, AppointmentDraft, AppointmentId } from './appointment.ts'
import type { Capacity } from './compute-capacity.ts'
import { isWithinWorkday, type Workday } from './workday.ts'

/** What is odd about a time; none of it refuses, the advisor may know better. */
export type SlotWarning =
  | 'slot.closed'
  | 'slot.day-full'
  | 'slot.technician-full'
  | 'slot.bay-taken'
  | 'slot.car-booked'
  | 'slot.car-in-house'

/** What the time is held against. */
export interface SlotContext {
  /** The appointment itself, when it is on record: it does not stand in its own way. */
  readonly id?: AppointmentId | undefined
  /** The day's capacity with every other appointment of the day in it. */
  readonly capacity: Capacity
  /** The day's other appointments. */
  readonly others: readonly Appointment[]
  /** When the car is promised back, if it stands in the house now. */
  readonly inHouseUntil?: Instant | undefined
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
  /** Absent: the usual one. */
  readonly workday?: Workday
}

type Slot = Pick<AppointmentDraft, 'at' | 'hours' | 'technicianId' | 'bayId' | 'plate'>

const MS_PER_HUNDREDTH = 36_000

/** From when to when an appointment takes its place in the workshop, ms since 1970. */
export const spanOf = ({ at, hours }: { readonly at: Instant; readonly hours: number }) => {
  const from = epochMsOf(at)
  return { from, to: from + hours * MS_PER_HUNDREDTH }
}

/**
 * What to think about before giving this time. Hours over are hundredths: {over}; a taken bay
 * names who is there: {name}, {plate}.
 */
export function checkSlot(slot: Slot, context: SlotContext): readonly Failure<SlotWarning>[] {
  const { capacity, offsetMinutes, workday } = context
  const others = context.others.filter(
    (other) => other.id !== context.id && other.state === 'booked',
  )
  const technician = capacity.technicians.find((each) => each.technician.id === slot.technicianId)
  const found: Failure<SlotWarning>[] = []
  const warn = (code: SlotWarning, detail?: Failure<SlotWarning>['detail']): void => {
    found.push({ ok: false, code, ...(detail === undefined ? {} : { detail }) })
  }
  if (!isWithinWorkday(slot.at, offsetMinutes, workday)) warn('slot.closed')
  if (slot.hours > capacity.free) warn('slot.day-full', { over: slot.hours - capacity.free })
  if (technician !== undefined && slot.hours > technician.free) {
    const { name } = technician.technician
    warn('slot.technician-full', { name, over: slot.hours - technician.free })
  }
  const inBay = others.find((other) => other.bayId === slot.bayId && overlaps(slot, other))
  if (slot.bayId !== undefined && inBay !== undefined) {
    warn('slot.bay-taken', { name: inBay.name, plate: inBay.plate })
  }
  if (slot.plate !== '' && others.some((other) => other.plate === slot.plate)) {
    warn('slot.car-booked')
  }
  // A car that will have been handed back by then may come again.
  if (context.inHouseUntil !== undefined && epochMsOf(context.inHouseUntil) > epochMsOf(slot.at)) {
    warn('slot.car-in-house')
  }
  return found
}

function overlaps(a: Slot, b: Slot): boolean {
  const [one, other] = [spanOf(a), spanOf(b)]
  return one.from < other.to && other.from < one.to
}
