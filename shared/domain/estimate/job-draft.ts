import { hasText } from '#shared/kernel/has-text.ts'
import { MOST_HOURS } from '#shared/kernel/hours.ts'
import { MOST_QUANTITY } from '#shared/kernel/quantity.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Job } from './job.ts'
import type { PartLine } from './part-line.ts'

/** What a person writes about a job; the rest of it (answer, progress) the rules keep. */
export type JobDraft = Pick<
  Job,
  | 'name'
  | 'category'
  | 'reason'
  | 'foundDuring'
  | 'labour'
  | 'parts'
  | 'likelyParts'
  | 'standardJobId'
  | 'grade'
  | 'steps'
  | 'free'
  | 'contract'
  | 'revives'
>

/** Why a written job cannot stand. `part.*` details name the line: {part}, counted from 1. */
export type JobDraftProblem =
  | 'job.name-empty'
  | 'job.name-too-long'
  | 'job.hours-out-of-range'
  | 'job.rate-out-of-range'
  | 'part.name-empty'
  | 'part.name-too-long'
  | 'part.quantity-out-of-range'
  | 'part.price-out-of-range'
  | 'part.customer-supplied-has-price'

/** Characters a name of a job or part may have: what a line of the settlement list can carry. */
export const LONGEST_NAME = 80
/** 100 000.00 an hour: above it a point was slipped. Minor units. */
export const HIGHEST_LABOUR_RATE = 10_000_000
/** 10 000 000.00 a unit. Minor units. */
export const HIGHEST_PART_PRICE = 1_000_000_000

/** Checks a written job line by line and gives it back, or the first thing wrong with it. */
export function checkJobDraft(draft: JobDraft): Result<JobDraft, JobDraftProblem> {
  if (!hasText(draft.name)) return fail('job.name-empty')
  if (isTooLong(draft.name)) return fail('job.name-too-long', { most: LONGEST_NAME })
  if (draft.labour !== undefined) {
    const { hours, rate } = draft.labour
    if (!isWithin(hours, 0, MOST_HOURS)) {
      return fail('job.hours-out-of-range', { job: draft.name, most: '999.99' })
    }
    if (!isWithin(rate, 0, HIGHEST_LABOUR_RATE)) {
      return fail('job.rate-out-of-range', { job: draft.name, most: HIGHEST_LABOUR_RATE })
    }
  }
  for (const [index, part] of [...draft.parts, ...(draft.likelyParts ?? [])].entries()) {
    const checked = checkPart(part, index + 1)
    if (!checked.ok) return checked
  }
  return ok(draft)
}

function checkPart(part: PartLine, line: number): Result<null, JobDraftProblem> {
  const where = { part: line, name: part.name }
  if (!hasText(part.name)) return fail('part.name-empty', where)
  if (isTooLong(part.name)) return fail('part.name-too-long', { ...where, most: LONGEST_NAME })
  if (!isWithin(part.quantity, 1, MOST_QUANTITY)) return fail('part.quantity-out-of-range', where)
  // The law has customer's parts written down, and billed at nothing (客供件).
  if (part.class === 'customer-supplied' && part.price !== 0) {
    return fail('part.customer-supplied-has-price', where)
  }
  if (!isWithin(part.price, 0, HIGHEST_PART_PRICE)) return fail('part.price-out-of-range', where)
  return ok(null)
}

// Spread counts characters, not code units: 𠮷 is one.
const isTooLong = (text: string): boolean => [...text].length > LONGEST_NAME

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most
