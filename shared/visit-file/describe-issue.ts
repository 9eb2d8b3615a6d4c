import type * as v from 'valibot'
import { pointerOf, type VisitFileProblem } from './visit-file-problem.ts'

/** What the schema has against a file, in one place's words. */
export const describeIssue = (issue: v.BaseIssue<unknown>): VisitFileProblem => ({
  where: pointerOf(...(issue.path ?? []).map(({ key }) => asStep(key))),
  what: whatOf(issue),
})

const asStep = (key: unknown): string | number => (typeof key === 'number' ? key : String(key))

function whatOf(issue: v.BaseIssue<unknown>): string {
  const { type, expected, received, message } = issue
  switch (type) {
    case 'strict_object':
      // The same issue for a field that is missing and for one that nobody knows.
      if (expected === 'never') return 'is not a field of a visit file'
      return issue.kind === 'schema' && issue.path?.at(-1)?.origin === 'key'
        ? 'is missing'
        : `must be an object, not ${received}`
    case 'picklist':
      return `must be one of ${String(expected).replaceAll(/[()"]/g, '').replaceAll(' | ', ', ')}, not ${received}`
    case 'min_value':
      return `must be at least ${String(expected).replace('>=', '')}, not ${received}`
    case 'max_value':
      return `must be at most ${String(expected).replace('<=', '')}, not ${received}`
    case 'min_length':
      return 'must not be empty'
    case 'integer':
      return `must be a whole number, not ${received}`
    case 'check':
    case 'custom':
      return type === 'check' ? `${message}: ${received}` : message
    default:
      return `must be ${expected === 'Array' ? 'a list' : `a ${expected}`}, not ${received}`
  }
}
