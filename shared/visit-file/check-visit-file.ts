import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Check } from './check.ts'
import { checkArrival } from './check-arrival.ts'
import { checkComparisons } from './check-comparisons.ts'
import { checkJobs } from './check-jobs.ts'
import { checkPeople } from './check-people.ts'
import { checkSettlement } from './check-settlement.ts'
import { checkTextLengths } from './check-text-lengths.ts'
import type { VisitFile } from './visit-file-schema.ts'

// Sums last: they make sense only when every line does.
const CHECKS: readonly Check[] = [
  ...checkPeople,
  ...checkArrival,
  ...checkJobs,
  ...checkComparisons,
  ...checkTextLengths,
  ...checkSettlement,
]

/**
 * Whether a visit could have happened: identifiers, dates, odometer, lines, and a bill that adds
 * up. Gives the first thing wrong as {where, what}. What is odd but possible passes, as at the desk.
 */
export function checkVisitFile(file: VisitFile): Result<VisitFile, 'visit-file.cannot-be'> {
  for (const check of CHECKS) {
    const problem = check(file)
    if (problem !== undefined) return fail('visit-file.cannot-be', { ...problem })
  }
  return ok(file)
}
