import type { Day } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import type { TillDay } from './till-day.ts'

/**
 * The last day before `today` on which money moved and that nobody closed; undefined when there is
 * none, and in a shop that never closed a day: it keeps its till some other way.
 */
export function findForgottenDay(
  today: Day,
  {
    days,
    moved,
    offsetMinutes,
  }: {
    readonly days: readonly TillDay[]
    /** When money moved since the last close. */
    readonly moved: readonly Instant[]
    readonly offsetMinutes: number
  },
): Day | undefined {
  const closed = new Set(days.filter(({ close }) => close !== undefined).map(({ id }) => id))
  if (closed.size === 0) return undefined
  return moved
    .map((at) => dayOf(at, offsetMinutes))
    .filter((on) => on < today && !closed.has(on))
    .sort()
    .at(-1)
}
