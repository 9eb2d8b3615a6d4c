import type { Visit } from '#shared/domain/visit/visit.ts'
import { listRunningTerms, type PausedTerm } from '#shared/domain/warranty/list-paused-terms.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** A warranty that still runs, and the visit it comes from. */
export type RunningWarranty = PausedTerm

/** Warranties of earlier visits that still hold on a day at an odometer reading, ending first. */
export function listRunningWarranties(
  visits: readonly Visit[],
  today: Day,
  atKm: number,
  now: Instant,
): RunningWarranty[] {
  return listRunningTerms(visits, { now, on: today, atKm })
}
