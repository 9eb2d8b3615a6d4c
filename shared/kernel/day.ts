import { toHalfWidth } from './half-width.ts'
import { fail, ok, type Result } from './result.ts'

declare const dayBrand: unique symbol

/** A calendar day `YYYY-MM-DD`, without time or zone; years 1000 to 9999. Sorts as text. */
export type Day = string & { readonly [dayBrand]: true }

/** Why a text is no day: `day.not-a-day` in form, `day.no-such-day` in the calendar (02-30). */
export type DayProblem = 'day.not-a-day' | 'day.no-such-day'

const MS_PER_DAY = 86_400_000

/**
 * Reads a day: `2026-11-20`, also `2026/11/20`, `2026.11.20`, `20261120`, `2026年11月20日`,
 * with or without leading zeros where there are separators.
 */
export function parseDay(text: string): Result<Day, DayProblem> {
  const plain = toHalfWidth(text).trim()
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(plain) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(plain)
  if (match === null) return fail('day.not-a-day')
  const found = dayOfParts(Number(match[1]), Number(match[3]), Number(match[4]))
  return found === undefined ? fail('day.no-such-day') : ok(found)
}

/** `text` as a Day where it is known to be one (literals, stored rows). Throws a RangeError. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed.ok || parsed.value !== text) throw new RangeError(`Not a day YYYY-MM-DD: ${text}`)
  return parsed.value
}

/** The day of a year, month (1–12) and day of month, or undefined where the calendar has none. */
export function dayOfParts(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return undefined
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined
  return formatUtcDay(Date.UTC(year, month - 1, dayOfMonth))
}

/** The day `count` days later (earlier if negative). Throws beyond the year 9999. */
export function addDays(from: Day, count: number): Day {
  return formatUtcDay(toUtc(from) + count * MS_PER_DAY)
}

/** The same day `count` months later; the last of the month where it is shorter (01-31 → 02-28). */
export function addMonths(from: Day, count: number): Day {
  const months = yearOf(from) * 12 + (monthOf(from) - 1) + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  const last = Math.min(Number(from.slice(8, 10)), daysInMonth(year, month))
  return formatUtcDay(Date.UTC(year, month - 1, last))
}

/** Whole days from the one to the other; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (toUtc(to) - toUtc(from)) / MS_PER_DAY
}

/** Below 0, 0 or above 0, for sorting. */
export function compareDays(a: Day, b: Day): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The day of the week as ISO 8601 counts: 1 Monday … 7 Sunday. */
export function weekday(of: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((new Date(toUtc(of)).getUTCDay() + 6) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** The year of a day, such as 2026. */
export function yearOf(of: Day): number {
  return Number(of.slice(0, 4))
}

/** The month of a day, 1 to 12. */
export function monthOf(of: Day): number {
  return Number(of.slice(5, 7))
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function toUtc(of: Day): number {
  return Date.parse(`${of}T00:00:00.000Z`)
}

function formatUtcDay(epochMs: number): Day {
  const text = Number.isNaN(epochMs) ? '' : new Date(epochMs).toISOString().slice(0, 10)
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`No day at ${epochMs} ms`)
  return text as Day
}
