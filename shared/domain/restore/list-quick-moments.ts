import { addDays, type Day, weekday } from '#shared/kernel/day.ts'
import { addMinutes, atLocal, dayOf, type Instant } from '#shared/kernel/instant.ts'
import type { Shop } from '../shop/shop.ts'

/** Moments people ask for by name. */
export const QUICK_MOMENTS = ['an-hour-ago', 'opening-today', 'last-close', 'a-week-ago'] as const
export type QuickMoment = (typeof QUICK_MOMENTS)[number]

/** When a shop without opening hours of its own opens and closes. */
const USUAL_HOURS = { opensAt: '08:30', closesAt: '18:00' } as const

/** Days looked back for the last one the shop was open: a long holiday is shorter. */
const LONGEST_HOLIDAY = 14

/**
 * The moments that are offered by name, newest first: an hour ago, this morning before opening, the
 * close of the last day the shop was open, the close of a week before. Those that are still to
 * come, or before `since`, are left out.
 */
export function listQuickMoments(
  now: Instant,
  { offsetMinutes, opening }: Pick<Shop, 'offsetMinutes' | 'opening'>,
  since: Instant,
): { readonly name: QuickMoment; readonly at: Instant }[] {
  const { opensAt, closesAt } = opening ?? USUAL_HOURS
  const today = dayOf(now, offsetMinutes)
  const isOpenOn = (on: Day): boolean => !(opening?.closedOn ?? []).includes(weekday(on))
  const lastOpen = (from: Day): Day => {
    for (let back = 0; back < LONGEST_HOLIDAY; back += 1) {
      if (isOpenOn(addDays(from, -back))) return addDays(from, -back)
    }
    return from
  }
  const closeOf = (on: Day): Instant => atLocal(on, closesAt, offsetMinutes)
  const yesterday = addDays(today, -1)
  const moments: Readonly<Record<QuickMoment, Instant>> = {
    'an-hour-ago': addMinutes(now, -60),
    'opening-today': atLocal(today, opensAt, offsetMinutes),
    'last-close': closeOf(lastOpen(yesterday)),
    'a-week-ago': closeOf(lastOpen(addDays(today, -7))),
  }
  return QUICK_MOMENTS.map((name) => ({ name, at: moments[name] }))
    .filter(({ at }) => at >= since && at < now)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
