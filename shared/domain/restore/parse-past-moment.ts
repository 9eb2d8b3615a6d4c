import { addDays } from '#shared/kernel/day.ts'
import { addMinutes, atLocal, dayOf, formatTime, type Instant } from '#shared/kernel/instant.ts'
import {
  type LocalDateTimeProblem,
  type LocalNow,
  parseLocalDateTime,
} from '#shared/kernel/local-date-time.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** `restore.in-future`: only what was can be restored. */
export type PastMomentProblem = LocalDateTimeProblem | 'restore.in-future'

/** Days people call by name, in the languages of the screen, and how many days ago they were. */
const NAMED_DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  today: 0,
  昨天: 1,
  昨日: 1,
  yesterday: 1,
  前天: 2,
}

const NAMED = new RegExp(
  `^(${Object.keys(NAMED_DAYS).join('|')})\\s*(\\d{1,2})[:：]?(\\d{2})$`,
  'i',
)
const AGO = /^-\s?(\d{1,4}(?:\.\d)?)\s?(h|m)$/i

/**
 * Reads a moment that is over, as typed in the shop's time: `昨天 17:40`, `yesterday 17:40`, `-2h`,
 * `-90m`, `11-26 17:40`, `2026-11-26 17:40`; `1740` is the last time it was 17:40. A time is meant
 * to the end of its minute, for that is how it is shown beside a save.
 */
export function parsePastMoment(text: string, local: LocalNow): Result<Instant, PastMomentProblem> {
  const { now, offset } = local
  const plain = text.normalize('NFKC').trim()
  const ago = AGO.exec(plain)
  if (ago !== null) {
    const minutes = Number(ago[1]) * ((ago[2] ?? '').toLowerCase() === 'h' ? 60 : 1)
    return ok(addMinutes(now, -Math.round(minutes)))
  }
  const named = NAMED.exec(plain)
  if (named !== null) {
    const [, name = '', hour = '', minute = ''] = named
    if (Number(hour) > 23 || Number(minute) > 59) {
      return fail('date-time.no-such-time', { time: `${hour}:${minute}` })
    }
    const on = addDays(dayOf(now, offset), -(NAMED_DAYS[name.toLowerCase()] ?? 0))
    return checkPast(atLocal(on, `${hour.padStart(2, '0')}:${minute}`, offset), now)
  }
  const read = parseLocalDateTime(plain, local)
  if (!read.ok) return read
  const isTimeOnly = /^\d{1,2}:?\d{2}$/.test(plain)
  if (!isTimeOnly || read.value <= now) return checkPast(read.value, now)
  const yesterday = addDays(dayOf(now, offset), -1)
  return ok(endOfMinute(atLocal(yesterday, formatTime(read.value, offset), offset)))
}

const checkPast = (at: Instant, now: Instant): Result<Instant, PastMomentProblem> =>
  at > now ? fail('restore.in-future') : ok(endOfMinute(at))

const endOfMinute = (at: Instant): Instant => `${at.slice(0, 16)}:59.999Z` as Instant
