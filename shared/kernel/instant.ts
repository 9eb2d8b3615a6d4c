import { type Day, parseDay } from './day.ts'
import { fail, ok, type Result } from './result.ts'

declare const instantBrand: unique symbol

/** A moment as ISO 8601 in UTC with milliseconds, `2026-11-20T01:06:00.000Z`. Sorts as text. */
export type Instant = string & { readonly [instantBrand]: true }

const MS_PER_MINUTE = 60_000
const ISO =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/

/**
 * Reads an ISO 8601 date-time that says its offset: `2026-11-20T09:06:00+08:00`, `…Z`.
 * A text without offset is refused: guessing the zone would shift a visit by hours.
 * Digits beyond milliseconds are cut off.
 */
export function instant(text: string): Result<Instant, 'instant.not-an-instant'> {
  const match = ISO.exec(text.trim())
  if (match === null) return fail('instant.not-an-instant')
  const [, date = '', hour, minute, second = '00', fraction = '', zone = 'Z'] = match
  if (!parseDay(date).ok) return fail('instant.not-an-instant')
  const ms = fraction.slice(0, 3).padEnd(3, '0')
  const wall = Date.parse(`${date}T${hour}:${minute}:${second}.${ms}Z`)
  return ok(instantOf(wall - offsetOf(zone) * MS_PER_MINUTE))
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  const digits = zone.slice(1).replace(':', '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return zone.startsWith('-') ? -minutes : minutes
}

/** The instant of milliseconds since 1970. Throws a RangeError outside the years 1000 to 9999. */
export function instantOf(epochMs: number): Instant {
  const text = new Date(epochMs).toISOString()
  if (!/^[1-9]\d{3}-/.test(text)) throw new RangeError(`No instant at ${epochMs} ms`)
  return text as Instant
}

/** Milliseconds since 1970. */
export function epochMsOf(at: Instant): number {
  return Date.parse(at)
}

/** Whole minutes from the one to the other, seconds cut off; negative if `to` is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.trunc((epochMsOf(to) - epochMsOf(from)) / MS_PER_MINUTE) + 0
}

/** The instant `minutes` later (earlier if negative). */
export function addMinutes(at: Instant, minutes: number): Instant {
  return instantOf(epochMsOf(at) + minutes * MS_PER_MINUTE)
}

/** Below 0, 0 or above 0, for sorting. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The calendar day at a place `offsetMinutes` ahead of UTC (the shop's; 480 in China). */
export function dayOf(at: Instant, offsetMinutes: number): Day {
  return shifted(at, offsetMinutes).slice(0, 10) as Day
}

/** The day as shown, `2026-11-20`, at a place `offsetMinutes` ahead of UTC. */
export function formatDay(at: Instant, offsetMinutes: number): string {
  return dayOf(at, offsetMinutes)
}

/** The time of day as shown, `09:06`, at a place `offsetMinutes` ahead of UTC. */
export function formatTime(at: Instant, offsetMinutes: number): string {
  return shifted(at, offsetMinutes).slice(11, 16)
}

/** Day and time as shown, `2026-11-20 09:06`, at a place `offsetMinutes` ahead of UTC. */
export function formatDateTime(at: Instant, offsetMinutes: number): string {
  return shifted(at, offsetMinutes).slice(0, 16).replace('T', ' ')
}

/**
 * A time near `now` as shown: `16:30` when it is of the same local day, else `11-22 16:30`, at a
 * place `offsetMinutes` ahead of UTC.
 */
export function formatNearTime(at: Instant, now: Instant, offsetMinutes: number): string {
  const isSameDay = dayOf(at, offsetMinutes) === dayOf(now, offsetMinutes)
  return isSameDay ? formatTime(at, offsetMinutes) : formatDateTime(at, offsetMinutes).slice(5)
}

/** The instant of a local day and `HH:mm` time. Throws a RangeError if the time is none. */
export function atLocal(on: Day, time: string, offsetMinutes: number): Instant {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`Not a time HH:mm: ${time}`)
  return addMinutes(instantOf(Date.parse(`${on}T${time}:00.000Z`)), -offsetMinutes)
}

function shifted(at: Instant, offsetMinutes: number): Instant {
  return addMinutes(at, offsetMinutes)
}
