import { addDays, addMonths, type Day } from '#shared/kernel/day.ts'
import { atLocal, type Instant } from '#shared/kernel/instant.ts'

/** A span of days, both ends included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** Spans that are asked for most. */
export const USUAL_PERIODS = ['month', '30', '90', 'year'] as const
export type UsualPeriod = (typeof USUAL_PERIODS)[number]

/** A usual span up to today. */
export function periodOf(usual: UsualPeriod, today: Day): Period {
  if (usual === 'month') return { from: addDays(today, 1 - Number(today.slice(-2))), to: today }
  if (usual === 'year') return { from: addDays(addMonths(today, -12), 1), to: today }
  return { from: addDays(today, 1 - Number(usual)), to: today }
}

/** The usual span that a period is, seen from today. */
export const usualOf = (period: Period, today: Day): UsualPeriod | undefined =>
  USUAL_PERIODS.find((usual) => {
    const same = periodOf(usual, today)
    return same.from === period.from && same.to === period.to
  })

/** The moments of a period by the shop's clock; the last instant of its last day. */
export function momentsOf(
  { from, to }: Period,
  offsetMinutes: number,
): { readonly from: Instant; readonly until: Instant } {
  return {
    from: atLocal(from, '00:00', offsetMinutes),
    until: atLocal(addDays(to, 1), '00:00', offsetMinutes),
  }
}
