import { isClosed } from '../../visit/is-closed.ts'
import type { Visit } from '../../visit/visit.ts'
import type { Comparison } from '../comparison.ts'
import type { Measurement } from './compute-wear.ts'

const plain = (text: string | undefined): string =>
  (text ?? '').normalize('NFKC').trim().toLowerCase()

const isSamePlace = (one: Comparison, other: Comparison): boolean =>
  plain(one.part) === plain(other.part) &&
  plain(one.position) === plain(other.position) &&
  plain(one.unit) === plain(other.unit)

/** Fitted and paid for: from then on another part is on the car. */
const isReplaced = (visit: Visit, { jobId }: Comparison): boolean => {
  const job = visit.jobs.find(({ id }) => id === jobId)
  return isClosed(visit) && job?.approval.state === 'approved' && job.parts.length > 0
}

/**
 * What was measured on this part at this place of the car, the comparison's own reading among it.
 * `history` are visits of the same vehicle in any order, `visit` itself may be one; cancelled ones
 * say nothing.
 */
export function listMeasurements(
  comparison: Comparison,
  visit: Visit,
  history: readonly Visit[],
): readonly Measurement[] {
  const earlier = history.filter(
    (other) =>
      other.id !== visit.id && other.paper !== 'cancelled' && other.arrivedAt < visit.arrivedAt,
  )
  const measured = earlier.flatMap((other) =>
    other.comparisons
      .filter((one) => isSamePlace(one, comparison))
      .flatMap((one) => measurementOf(other, one)),
  )
  // The part of this visit is measured before it comes off: its own wear is told.
  const own = measurementOf(visit, comparison).map(({ isReplaced: _, ...rest }) => rest)
  return [...measured, ...own]
}

const measurementOf = (visit: Visit, comparison: Comparison): readonly Measurement[] => {
  const { measured } = comparison
  if (measured === undefined) return []
  const base = { day: visit.day, km: visit.intake.mileageKm, value: measured }
  return [isReplaced(visit, comparison) ? { ...base, isReplaced: true } : base]
}
