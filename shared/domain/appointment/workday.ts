import type { Day } from '#shared/kernel/day.ts'
import { atLocal, dayOf, type Instant, minutesBetween } from '#shared/kernel/instant.ts'

/**
 * The shop's day: open from half past eight to half past five with an hour's break, eight hours'
 * work for each technician (工时制度: eight hours a day, 劳动法 §36).
 */
export const WORKDAY = { opensAt: '08:30', closesAt: '17:30', hours: 800 } as const

/**
 * Hours a technician can still work on a day, hundredths: all of a day to come, none of one that
 * is over, and of today no more than is left until closing.
 */
export function computeHoursLeft(on: Day, now: Instant, offsetMinutes: number): number {
  const today = dayOf(now, offsetMinutes)
  if (on !== today) return on < today ? 0 : WORKDAY.hours
  const left = minutesBetween(now, atLocal(on, WORKDAY.closesAt, offsetMinutes))
  return Math.max(0, Math.min(WORKDAY.hours, Math.floor((left * 100) / 60)))
}

/** Whether the shop is open at a moment. */
export function isWithinWorkday(at: Instant, offsetMinutes: number): boolean {
  const on = dayOf(at, offsetMinutes)
  const opens = atLocal(on, WORKDAY.opensAt, offsetMinutes)
  const closes = atLocal(on, WORKDAY.closesAt, offsetMinutes)
  return opens <= at && at < closes
}
