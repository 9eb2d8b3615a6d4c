import { hasText } from '#shared/kernel/has-text.ts'
import { type Check, firstProblem, wrongIf } from './check.ts'
import { pointerOf, type VisitFileProblem } from './visit-file-problem.ts'
import type { VisitFileComparison } from './visit-file-schema.ts'

/** Readings are kept in thousandths with seven places before the point. */
const HIGHEST_READING = 9_999_999

const READINGS = ['newValue', 'measured', 'limit'] as const
const PHOTOS = ['oldPhoto', 'newPhoto'] as const

/** Paths are relative to the file and use its slashes: no root, drive, address or hidden NUL. */
const isRelativePath = (path: string): boolean =>
  hasText(path) && !/^[/\\]|^[a-z][a-z\d+.-]*:|\0/i.test(path)

function checkComparison(
  comparison: VisitFileComparison,
  index: number,
  jobCount: number,
): VisitFileProblem | undefined {
  const at = (field: string): string => pointerOf('comparisons', index, field)
  const { job } = comparison
  return firstProblem([
    wrongIf(!hasText(comparison.part), at('part'), 'is empty'),
    wrongIf(
      job !== undefined && job >= jobCount,
      at('job'),
      `there is no job ${job}: jobs are counted 0 to ${jobCount - 1}`,
    ),
    ...READINGS.map((field) =>
      wrongIf(Math.abs(comparison[field] ?? 0) > HIGHEST_READING, at(field), 'is out of range'),
    ),
    ...PHOTOS.map((field) =>
      wrongIf(
        comparison[field] !== undefined && !isRelativePath(comparison[field]),
        at(field),
        'must be a path relative to the visit file',
      ),
    ),
  ])
}

/** Old parts against new ones. Whether the photos are there is for whoever can read files. */
export const checkComparisons: readonly Check[] = [
  ({ comparisons = [], jobs }) =>
    firstProblem(
      comparisons.map((comparison, index) => checkComparison(comparison, index, jobs.length)),
    ),
]
