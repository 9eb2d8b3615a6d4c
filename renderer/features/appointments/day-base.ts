import type { Day } from '#shared/kernel/day.ts'
import { atLocal, dayOf, type Instant } from '#shared/kernel/instant.ts'

/** Where a bare time such as 1430 counts from: the day being booked, or now if that is today. */
export const baseOf = (day: Day, now: Instant, offsetMinutes: number): Instant =>
  day > dayOf(now, offsetMinutes) ? atLocal(day, '08:00', offsetMinutes) : now
