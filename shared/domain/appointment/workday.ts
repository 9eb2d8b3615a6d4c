import { type Day, weekday } from '#shared/kernel/day.ts'
import { atLocal, dayOf, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import type { Shop } from '../shop/shop.ts'

/** When the shop is open, and what a technician works of it. */
export interface Workday {
  /** Local times, `08:30`. */
  readonly opensAt: string
  readonly closesAt: string
  /** Hundredths of an hour. */
  readonly hours: number
  /** Days of the week as ISO 8601 counts them, 1 Monday to 7 Sunday. */
  readonly closedOn: readonly number[]
}

/** Eight hours a day, whatever the shop's own are: longer opening is two shifts (劳动法 §36). */
const MOST_HOURS = 800
const BREAK_MINUTES = 60

/**
 * A shop that says nothing: open from half past eight to half past five with an hour's break, every
 * day of the week.
 */
const USUAL: NonNullable<Shop['opening']> = { opensAt: '08:30', closesAt: '17:30' }

/** The shop's day, from its own opening hours where it has said them. */
export function workdayOf({ opening }: Pick<Shop, 'opening'>): Workday {
  const { opensAt, closesAt, closedOn = [] } = opening ?? USUAL
  const open = minutesOf(closesAt) - minutesOf(opensAt) - BREAK_MINUTES
  const hours = Math.max(0, Math.min(MOST_HOURS, Math.floor((open * 100) / 60)))
  return { opensAt, closesAt, hours, closedOn }
}

/** The day of a shop that has not said when it is open. */
export const WORKDAY: Workday = workdayOf({})

/** Whether the shop works on a day of the week. */
export const isOpenOn = (on: Day, { closedOn }: Workday): boolean => !closedOn.includes(weekday(on))

/**
 * Hours a technician can still work on a day, hundredths: all of a day to come, none of one that
 * is over or on which the shop is closed, and of today no more than is left until closing.
 */
export function computeHoursLeft(
  on: Day,
  now: Instant,
  offsetMinutes: number,
  workday: Workday = WORKDAY,
): number {
  if (!isOpenOn(on, workday)) return 0
  const today = dayOf(now, offsetMinutes)
  if (on !== today) return on < today ? 0 : workday.hours
  const left = minutesBetween(now, atLocal(on, workday.closesAt, offsetMinutes))
  return Math.max(0, Math.min(workday.hours, Math.floor((left * 100) / 60)))
}

/** Whether the shop is open at a moment. */
export function isWithinWorkday(
  at: Instant,
  offsetMinutes: number,
  workday: Workday = WORKDAY,
): boolean {
  const on = dayOf(at, offsetMinutes)
  const opens = atLocal(on, workday.opensAt, offsetMinutes)
  const closes = atLocal(on, workday.closesAt, offsetMinutes)
  return isOpenOn(on, workday) && opens <= at && at < closes
}

// Hoisted: the usual day is worked out while this file is being read.
function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
