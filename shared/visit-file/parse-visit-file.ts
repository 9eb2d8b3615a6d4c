import * as v from 'valibot'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { describeIssue } from './describe-issue.ts'
import { type VisitFile, visitFileSchema } from './visit-file-schema.ts'

/** Why a text is no visit file; the detail is a `VisitFileProblem`: {where, what}. */
export type VisitFileTextProblem = 'visit-file.not-json' | 'visit-file.not-a-visit'

/**
 * Reads the text of a visit file and names the first thing that breaks visit.schema.json. Whether
 * the visit makes sense (VIN, sums, dates) is asked by `checkVisitFile`.
 */
export function parseVisitFile(text: string): Result<VisitFile, VisitFileTextProblem> {
  const data = parseJson(text)
  if (!data.ok) return data
  const parsed = v.safeParse(visitFileSchema, data.value)
  if (parsed.success) return ok(parsed.output)
  return fail('visit-file.not-a-visit', { ...describeIssue(parsed.issues[0]) })
}

function parseJson(text: string): Result<unknown, 'visit-file.not-json'> {
  try {
    // A byte order mark is what Windows editors leave at the start.
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    return fail('visit-file.not-json', { where: '', what: describeJsonError(error, text) })
  }
}

/** JavaScript's own words quote the file, line breaks and all: only the place is taken from them. */
function describeJsonError(error: unknown, text: string): string {
  if (text.trim() === '') return 'is empty'
  const message = error instanceof Error ? error.message : ''
  const token = /^Unexpected token '(.)'/su.exec(message)?.[1]
  if (token !== undefined) return `is not JSON, at an unexpected ${JSON.stringify(token)}`
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined) return 'is not JSON, it breaks off'
  const before = text.slice(0, Number(position)).split('\n')
  return `is not JSON, at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}
