import { type Day, dayOfParts, daysBetween, parseDay, yearOf } from './day.ts'
import { toHalfWidth } from './half-width.ts'
import { addMinutes, atLocal, dayOf, type Instant } from './instant.ts'
import { fail, ok, type Result } from './result.ts'

/** Why a typed date and time could not be taken. */
export type LocalDateTimeProblem =
  | 'date-time.not-understood'
  | 'date-time.no-such-day'
  | 'date-time.no-such-time'

/** What a typed time is relative to. */
export interface LocalNow {
  readonly now: Instant
  /** Minutes the shop is ahead of UTC; 480 in China. */
  readonly offset: number
}

/**
 * Reads a date and time as typed at the desk, in the shop's time:
 * `1630`, `16:30` (today), `11-22 16:30` (the year nearest to now, so that `01-03` typed in
 * December is next January), `2026-11-20 16:30`, `+2h`, `+1.5h`, `+90m` (from now, whole minutes).
 */
export function parseLocalDateTime(
  text: string,
  { now, offset }: LocalNow,
): Result<Instant, LocalDateTimeProblem> {
  const plain = toHalfWidth(text).trim().replace(/\s+/g, ' ')
  const later = /^\+ ?(\d{1,4}(?:\.\d)?) ?(h|m)$/i.exec(plain)
  if (later !== null) return fromNow(Number(later[1]), (later[2] ?? '').toLowerCase(), now)

  const match = /^(?:(.+?) )?(\d{1,2}):?(\d{2})$/.exec(plain)
  if (match === null) return fail('date-time.not-understood')
  const [, date, hour = '', minute = ''] = match
  const today = dayOf(now, offset)
  const on = date === undefined ? ok(today) : parseDate(date, today)
  if (!on.ok) return on
  if (Number(hour) > 23 || Number(minute) > 59) {
    return fail('date-time.no-such-time', { time: `${hour}:${minute}` })
  }
  return ok(atLocal(on.value, `${hour.padStart(2, '0')}:${minute}`, offset))
}

function fromNow(count: number, unit: string, now: Instant): Result<Instant, LocalDateTimeProblem> {
  const minutes = unit === 'h' ? count * 60 : count
  if (!Number.isInteger(minutes)) return fail('date-time.not-understood')
  // Promises are made to the minute: seconds of "now" would show as a time a minute off later.
  return ok(addMinutes(`${now.slice(0, 16)}:00.000Z` as Instant, minutes))
}

function parseDate(text: string, today: Day): Result<Day, LocalDateTimeProblem> {
  const short = /^(\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (short !== null) {
    const nearest = nearestYear(Number(short[1]), Number(short[2]), today)
    return nearest === undefined ? fail('date-time.no-such-day', { day: text }) : ok(nearest)
  }
  const full = parseDay(text)
  if (full.ok) return full
  return full.code === 'day.no-such-day'
    ? fail('date-time.no-such-day', { day: text })
    : fail('date-time.not-understood')
}

function nearestYear(month: number, dayOfMonth: number, today: Day): Day | undefined {
  return [-1, 0, 1]
    .map((shift) => dayOfParts(yearOf(today) + shift, month, dayOfMonth))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0]
}
