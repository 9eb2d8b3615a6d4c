import { addDays, type Day } from '#shared/kernel/day.ts'
import { addMinutes, atLocal, dayOf, type Instant, instantOf } from '#shared/kernel/instant.ts'
import { isOpenOn, type Workday } from '../../appointment/workday.ts'

const QUARTER_MINUTES = 15
/** With less left of the day a buyer is asked to come on the next. */
const LEAST_MINUTES = 20
const DAYS_OF_WEEK = 7

/**
 * When a drive usually begins: with the next quarter of an hour while the shop is open, else when it
 * opens next.
 */
export function usualStart(now: Instant, workday: Workday, offsetMinutes: number): Instant {
  const today = dayOf(now, offsetMinutes)
  const soon = nextQuarter(now)
  const closes = atLocal(today, workday.closesAt, offsetMinutes)
  const opens = (on: Day): Instant => atLocal(on, workday.opensAt, offsetMinutes)
  if (isOpenOn(today, workday) && addMinutes(soon, LEAST_MINUTES) <= closes) {
    // Instants are compared as text.
    return [soon, opens(today)].sort().at(-1) ?? soon
  }
  const days = Array.from({ length: DAYS_OF_WEEK }, (_, index) => addDays(today, index + 1))
  return opens(days.find((on) => isOpenOn(on, workday)) ?? addDays(today, 1))
}

/** Later than now, never now: nobody drives off at once. Zones are whole quarters from UTC. */
function nextQuarter(now: Instant): Instant {
  const quarter = QUARTER_MINUTES * 60_000
  return instantOf((Math.floor(Date.parse(now) / quarter) + 1) * quarter)
}
