import type { Visit } from '#shared/domain/visit/visit.ts'
import { isCovered } from '#shared/domain/warranty/compute-warranty.ts'
import type { WarrantyTerm } from '#shared/domain/warranty/warranty-term.ts'
import type { Day } from '#shared/kernel/day.ts'

/** A warranty that still runs, and the visit it comes from. */
export interface RunningWarranty extends WarrantyTerm {
  readonly visit: Visit
}

/** Warranties of earlier visits that still hold on a day at an odometer reading, ending first. */
export function listRunningWarranties(
  visits: readonly Visit[],
  today: Day,
  atKm: number,
): RunningWarranty[] {
  return visits
    .flatMap((visit) =>
      (visit.delivery === undefined ? [] : (visit.settlement?.warranties ?? [])).map((term) => ({
        ...term,
        visit,
      })),
    )
    .filter((term) => isCovered(term, today, atKm))
    .sort((a, b) => (a.untilOn < b.untilOn ? -1 : 1))
}
