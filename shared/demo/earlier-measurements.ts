import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { reading } from '#shared/domain/comparison/reading.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { atLocal } from '#shared/kernel/instant.ts'
import { createUlidSource } from '#shared/kernel/ulid.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import { createRandom, type Random } from './random.ts'

/** Cars that came since then had their parts measured at the visits before. */
const LATELY_DAYS = 45
const MOST_EARLIER = 3
/** Wear in 10 000 km as a share of a part's life: pads of 9 mm lose about 1.2. */
const LEAST_SHARE = 0.1
const MOST_SHARE = 0.2
const TENTH = 100
/** Nearer together a gauge cannot tell the wear. */
const LEAST_GAP_KM = 5_000

/** What falls with the kilometres; a battery does not. */
const wearsWithKm = ({ unit }: Comparison): boolean => unit === 'mm' || unit === '%'

/** Readings of the visits before, so that the wear of today's worn parts can be told. */
export function tellEarlierMeasurements(
  visits: readonly Visit[],
  today: Day,
  seed: number,
): Visit[] {
  const random = createRandom(seed + 29)
  const since = addDays(today, -LATELY_DAYS)
  const at = atLocal(since, '08:00', DEMO_SHOP.offsetMinutes)
  const nextId = createUlidSource({ now: () => at, random: random.next })
  const byCar = groupByCar(visits)
  const changed = new Map<VisitId, Comparison[]>()
  for (const visit of visits) {
    if (visit.day < since || visit.comparisons.length === 0) continue
    const before = (byCar.get(visit.vehicleId) ?? [])
      .filter((other) => other.day < since && other.paper === 'delivered')
      .sort((a, b) => b.day.localeCompare(a.day))
    const parts = new Set(visit.comparisons.map(({ part }) => part))
    for (const earlier of before) {
      // No pad is worn down twice in two years: this one was on the car all the time.
      const kept = earlier.comparisons.filter(({ part }) => !parts.has(part))
      if (kept.length < earlier.comparisons.length) changed.set(earlier.id, kept)
    }
    for (const comparison of visit.comparisons) {
      const readings = tellBack(comparison, visit, pickSpaced(visit, before), random)
      for (const [earlier, value] of readings) {
        const {
          jobId: _,
          oldPhoto: _o,
          newPhoto: _n,
          alignment: _a,
          note: _t,
          ...rest
        } = comparison
        const told = { ...rest, id: nextId<'Comparison'>(), measured: reading(value) }
        changed.set(earlier.id, [...(changed.get(earlier.id) ?? earlier.comparisons), told])
      }
    }
  }
  return visits.map((visit) => {
    const comparisons = changed.get(visit.id)
    return comparisons === undefined ? visit : { ...visit, comparisons }
  })
}

function groupByCar(visits: readonly Visit[]): Map<VehicleId, Visit[]> {
  const byCar = new Map<VehicleId, Visit[]>()
  for (const visit of visits) {
    const known = byCar.get(visit.vehicleId)
    if (known === undefined) byCar.set(visit.vehicleId, [visit])
    else known.push(visit)
  }
  return byCar
}

/** A few of the visits before, latest first, each well before the next. */
function pickSpaced(visit: Visit, before: readonly Visit[]): readonly Visit[] {
  const picked: Visit[] = []
  for (const earlier of before) {
    const next = picked.at(-1) ?? visit
    if (next.intake.mileageKm - earlier.intake.mileageKm >= LEAST_GAP_KM) picked.push(earlier)
  }
  return picked.slice(0, MOST_EARLIER)
}

/** The readings a part must have had at earlier visits to be as worn as it is now. */
function tellBack(
  comparison: Comparison,
  visit: Visit,
  before: readonly Visit[],
  random: Random,
): (readonly [Visit, number])[] {
  const { measured, limit, newValue } = comparison
  if (measured === undefined || limit === undefined || newValue === undefined) return []
  if (!wearsWithKm(comparison)) return []
  const share = LEAST_SHARE + random.next() * (MOST_SHARE - LEAST_SHARE)
  const per10000 = (newValue - limit) * share
  return before.flatMap((earlier) => {
    const km = visit.intake.mileageKm - earlier.intake.mileageKm
    const exact = measured + (per10000 * km) / 10_000
    const value = Math.round(exact / TENTH) * TENTH
    const isPastNew = newValue > limit ? value > newValue : value < newValue
    return isPastNew ? [] : [[earlier, value] as const]
  })
}
