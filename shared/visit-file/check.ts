import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { VisitFileProblem } from './visit-file-problem.ts'
import type { VisitFile } from './visit-file-schema.ts'
import { wordFailure } from './word-failure.ts'

/** One question to a visit file; undefined when there is nothing against it. */
export type Check = (file: VisitFile) => VisitFileProblem | undefined

/** A problem where a condition holds. */
export const wrongIf = (
  isWrong: boolean,
  where: string,
  what: string,
): VisitFileProblem | undefined => (isWrong ? { where, what } : undefined)

/** A rule's refusal as a problem of the file. */
export const fromRule = (
  where: string,
  result: Result<unknown> | undefined,
): VisitFileProblem | undefined =>
  result === undefined || result.ok ? undefined : { where, what: wordFailure(result) }

/** The first problem of a list. */
export const firstProblem = (
  problems: Iterable<VisitFileProblem | undefined>,
): VisitFileProblem | undefined => {
  for (const problem of problems) if (problem !== undefined) return problem
  return undefined
}

/** Where the shop is, which decides phones and plates that could be from two places. */
export const homeOfFile = ({ shop }: VisitFile): { readonly home: 'CN' | 'TW' | 'HK' } => ({
  home: homeOf(shop?.currency ?? 'CNY'),
})
