import { addDays, type Day } from '#shared/kernel/day.ts'
import { atLocal, epochMsOf, type Instant, instantOf } from '#shared/kernel/instant.ts'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import type { TillClose, TillDay } from './till-day.ts'

/** The time a close covers, and what was in the drawer when it began. */
export interface TillSpan {
  readonly from: Instant
  /** Not included. */
  readonly until: Instant
  readonly opening: Money
  /** The close before, which left the opening; absent in a shop that closes for the first time. */
  readonly previous?: TillClose
}

/** When a day of the shop begins. */
export const startOfDay = (on: Day, offsetMinutes: number): Instant =>
  atLocal(on, '00:00', offsetMinutes)

/**
 * What the close of a day covers: from where the close before ended, however long ago that was, so
 * that no money ever falls between two closes; until now, or the end of the day if that is past.
 * The first close of a shop begins with its day.
 */
export function spanOf(
  on: Day,
  {
    days,
    now,
    offsetMinutes,
  }: {
    readonly days: readonly TillDay[]
    readonly now: Instant
    readonly offsetMinutes: number
  },
): TillSpan {
  const previous = lastCloseBefore(on, days)
  const end = startOfDay(addDays(on, 1), offsetMinutes)
  const own = days.find(({ id }) => id === on)
  return {
    from: previous?.until ?? startOfDay(on, offsetMinutes),
    // Including what was taken in this very moment.
    until: now < end ? instantOf(epochMsOf(now) + 1) : end,
    opening: previous?.carriedOver ?? own?.opening ?? ZERO,
    ...(previous === undefined ? {} : { previous }),
  }
}

/** The last close of an earlier day. */
export const lastCloseBefore = (on: Day, days: readonly TillDay[]): TillClose | undefined =>
  days
    .filter(({ id, close }) => id < on && close !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1)?.close
