import { addDays, type Day, weekday } from '#shared/kernel/day.ts'
import { dayOf, formatTime, type Instant } from '#shared/kernel/instant.ts'

/** When a slide may be played; whatever is absent sets no bound. By the shop's clock. */
export interface SlideTimes {
  /** Days of the week, 1 Monday to 7 Sunday; absent: every day. */
  readonly weekdays?: readonly number[]
  /**
   * From this time of day up to that one, `HH:MM`. An end before its start runs over midnight and
   * belongs to the day on which it began. Equal times are the whole day.
   */
  readonly from?: string
  readonly until?: string
  /** First and last day, both included. */
  readonly fromDay?: Day
  readonly untilDay?: Day
}

const isOnDay = (times: SlideTimes, on: Day): boolean =>
  (times.weekdays === undefined || times.weekdays.includes(weekday(on))) &&
  (times.fromDay === undefined || on >= times.fromDay) &&
  (times.untilDay === undefined || on <= times.untilDay)

/** Whether a slide with these times may be played at this moment. */
export function isDue(times: SlideTimes, at: Instant, offsetMinutes: number): boolean {
  const today = dayOf(at, offsetMinutes)
  const time = formatTime(at, offsetMinutes)
  const from = times.from ?? '00:00'
  const until = times.until ?? '24:00'
  if (from === until) return isOnDay(times, today)
  if (from < until) return isOnDay(times, today) && time >= from && time < until
  if (time >= from) return isOnDay(times, today)
  return time < until && isOnDay(times, addDays(today, -1))
}
