import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { judgeComparison, type VerdictTone } from '#shared/domain/comparison/judge-comparison.ts'

/** A measured comparison with its verdict. */
export interface WorstComparison {
  readonly comparison: Comparison
  readonly tone: VerdictTone
}

/** By the id of the job. */
export type WorstComparisons = ReadonlyMap<string, WorstComparison>

const RANK: Readonly<Record<VerdictTone, number>> = { bad: 0, advise: 1, good: 2, unknown: 3 }

/** For every job the measured comparison that speaks loudest for it. */
export const listWorstComparisons = (comparisons: readonly Comparison[]): WorstComparisons => {
  const worst = new Map<string, WorstComparison>()
  for (const comparison of comparisons) {
    if (comparison.jobId === undefined || comparison.measured === undefined) continue
    const { tone } = judgeComparison(comparison)
    const before = worst.get(comparison.jobId)
    if (before !== undefined && RANK[before.tone] <= RANK[tone]) continue
    worst.set(comparison.jobId, { comparison, tone })
  }
  return worst
}
