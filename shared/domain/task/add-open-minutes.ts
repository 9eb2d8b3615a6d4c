import { addDays, type Day } from '#shared/kernel/day.ts'
import { addMinutes, atLocal, dayOf, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import { isOpenOn, type Workday } from '../appointment/workday.ts'

/** A shop that is closed every day of the week never gets to it: after this it is due regardless. */
const MOST_DAYS = 30

/**
 * The moment at which the shop will have been open for so many minutes since another: who complains
 * at closing time is answered in the morning. Whole minutes, 0 or more.
 */
export function addOpenMinutes(
  from: Instant,
  minutes: number,
  { workday, offsetMinutes }: { readonly workday: Workday; readonly offsetMinutes: number },
): Instant {
  let left = minutes
  let on: Day = dayOf(from, offsetMinutes)
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const opens = atLocal(on, workday.opensAt, offsetMinutes)
    const closes = atLocal(on, workday.closesAt, offsetMinutes)
    const begin = from > opens ? from : opens
    const open = isOpenOn(on, workday) ? Math.max(0, minutesBetween(begin, closes)) : 0
    if (open > 0 && left <= open) return addMinutes(begin, left)
    left -= open
    on = addDays(on, 1)
  }
  return addMinutes(from, minutes)
}
