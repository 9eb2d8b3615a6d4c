import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { findJob } from '../estimate/replace-job.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import type { Comparison, ComparisonId } from './comparison.ts'

export type ComparisonRefusal =
  | 'visit.settled'
  | 'comparison.unknown'
  | 'comparison.part-empty'
  | 'job.unknown'

/** Puts an old-and-new comparison at the end of the list. */
export function addComparison(
  visit: Visit,
  comparison: Comparison,
): Result<Visit, ComparisonRefusal> {
  const checked = checkComparison(visit, comparison)
  if (!checked.ok) return checked
  return ok({ ...visit, comparisons: [...visit.comparisons, comparison] })
}

/** Replaces the comparison of the same id. */
export function changeComparison(
  visit: Visit,
  comparison: Comparison,
): Result<Visit, ComparisonRefusal> {
  const checked = checkComparison(visit, comparison)
  if (!checked.ok) return checked
  if (!hasComparison(visit, comparison.id)) return fail('comparison.unknown')
  const comparisons = visit.comparisons.map((other) =>
    other.id === comparison.id ? comparison : other,
  )
  return ok({ ...visit, comparisons })
}

/** Takes a comparison off; its photos stay as files, others may show them. */
export function removeComparison(
  visit: Visit,
  comparisonId: ComparisonId,
): Result<Visit, ComparisonRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (!hasComparison(visit, comparisonId)) return fail('comparison.unknown')
  const comparisons = visit.comparisons.filter((other) => other.id !== comparisonId)
  return ok({ ...visit, comparisons })
}

function checkComparison(visit: Visit, comparison: Comparison): Result<null, ComparisonRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (!hasText(comparison.part)) return fail('comparison.part-empty')
  const { jobId } = comparison
  if (jobId !== undefined && findJob(visit, jobId) === undefined) return fail('job.unknown')
  return ok(null)
}

const hasComparison = (visit: Visit, id: ComparisonId): boolean =>
  visit.comparisons.some((comparison) => comparison.id === id)
