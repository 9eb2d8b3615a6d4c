import type { Comparison, ComparisonId } from '../comparison/comparison.ts'
import { judgeComparison, type VerdictTone } from '../comparison/judge-comparison.ts'
import { referenceLimitFor } from '../comparison/reference-limits.ts'
import type { Finding, FindingGrade } from './finding.ts'

/** What a finding says about a measured value; it may not be on record yet. */
export type MeasuredFinding = Pick<
  Finding,
  'name' | 'unit' | 'measured' | 'limit' | 'limitSource' | 'worseWhen'
>

/**
 * A finding as the comparison of an old part: one judge and one gauge for both. The usual value of
 * a new part gives the gauge its good end, where name and unit are the trade's.
 */
export function comparisonOfFinding(finding: MeasuredFinding): Comparison {
  const { name, unit, measured, limit, limitSource, worseWhen = 'below' } = finding
  const usual = referenceLimitFor(name)
  const isUsual = usual?.unit === unit && usual?.worseWhen === worseWhen
  return {
    // Never on record: a comparison needs a name of its own.
    id: '' as ComparisonId,
    part: name,
    worseWhen,
    ...(unit === undefined ? {} : { unit }),
    ...(measured === undefined ? {} : { measured }),
    ...(limit === undefined ? {} : { limit }),
    ...(limitSource === undefined ? {} : { limitSource }),
    ...(isUsual && usual?.newValue !== undefined ? { newValue: usual.newValue } : {}),
  }
}

const GRADES: Readonly<Record<VerdictTone, FindingGrade | undefined>> = {
  bad: 'red',
  advise: 'yellow',
  good: 'green',
  unknown: undefined,
}

/**
 * The grade that the measured value suggests, or undefined when it says nothing. A proposal only:
 * the person at the car decides, for a value never sees the crack beside it.
 */
export const proposeGrade = (finding: MeasuredFinding): FindingGrade | undefined =>
  GRADES[judgeComparison(comparisonOfFinding(finding)).tone]
