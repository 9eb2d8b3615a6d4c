import { HIGHEST_CHARGE } from '#shared/domain/estimate/change-charges.ts'
import {
  checkJobDraft,
  type JobDraftProblem,
  LONGEST_NAME,
} from '#shared/domain/estimate/job-draft.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { type Check, firstProblem, wrongIf } from './check.ts'
import { pricedJob } from './priced-job.ts'
import { pointerOf, type VisitFileProblem } from './visit-file-problem.ts'
import type { VisitFile, VisitFileJob } from './visit-file-schema.ts'
import { wordFailure } from './word-failure.ts'

/** The field of a job or part that a refusal is about. */
const FIELD_OF: Readonly<Record<JobDraftProblem, readonly string[]>> = {
  'job.name-empty': ['name'],
  'job.name-too-long': ['name'],
  'job.hours-out-of-range': ['labour', 'hours'],
  'job.rate-out-of-range': ['labour', 'rate'],
  'part.name-empty': ['name'],
  'part.name-too-long': ['name'],
  'part.quantity-out-of-range': ['quantity'],
  'part.price-out-of-range': ['price'],
  'part.customer-supplied-has-price': ['price'],
}

function checkJob(job: VisitFileJob, index: number): VisitFileProblem | undefined {
  const checked = checkJobDraft(pricedJob(job))
  if (checked.ok) return undefined
  const { code, detail } = checked
  // Lines of parts are counted from 1 where people read them, from 0 in a pointer.
  const part = code.startsWith('part.') ? ['parts', Number(detail?.part) - 1] : []
  const where = pointerOf('jobs', index, ...part, ...FIELD_OF[code])
  return { where, what: wordFailure(checked) }
}

function checkCharge(
  { name, amount }: NonNullable<VisitFile['charges']>[number],
  index: number,
): VisitFileProblem | undefined {
  const at = (field: string): string => pointerOf('charges', index, field)
  return firstProblem([
    wrongIf(!hasText(name), at('name'), 'is empty'),
    wrongIf(
      [...name].length > LONGEST_NAME,
      at('name'),
      `is longer than ${LONGEST_NAME} characters`,
    ),
    wrongIf(amount > HIGHEST_CHARGE, at('amount'), 'is too high'),
  ])
}

const hasApproved = ({ jobs }: VisitFile): boolean =>
  jobs.some((job) => job.foundDuring === 'reception' && job.decision.answer === 'approved')

/** Jobs line by line, charges, and that there is an order to write at all. */
export const checkJobs: readonly Check[] = [
  ({ jobs }) => firstProblem(jobs.map(checkJob)),
  ({ charges = [] }) => firstProblem(charges.map(checkCharge)),
  // Work found during repair is found on a car that is being repaired: on an order.
  (file) =>
    wrongIf(!hasApproved(file), '/jobs', 'no job of the reception is approved: nothing to repair'),
]
