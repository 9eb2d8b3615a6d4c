import { type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import type { Visit } from '../visit/visit.ts'
import type { Wait, WaitKind } from './wait.ts'

/** Whole minutes a wait has taken; one that lasts counts until `now`. */
export function computeWaitMinutes(
  { from, until }: Pick<Wait, 'from' | 'until'>,
  now: Instant,
): number {
  return Math.max(0, minutesBetween(from, until ?? now))
}

/** Minutes a visit stood still, by what for. */
export function sumWaits(
  { waits }: Pick<Visit, 'waits'>,
  now: Instant,
): Readonly<Record<WaitKind, number>> {
  const of = (kind: WaitKind): number =>
    waits
      .filter((wait) => wait.kind === kind)
      .reduce((sum, wait) => sum + computeWaitMinutes(wait, now), 0)
  return { parts: of('parts'), customer: of('customer') }
}
