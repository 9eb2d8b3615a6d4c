import type { Job, JobId } from '#shared/domain/estimate/job.ts'
import {
  checkJobDraft,
  type JobDraft,
  type JobDraftProblem,
} from '#shared/domain/estimate/job-draft.ts'
import type { PartClass, PartLine, PartLineId } from '#shared/domain/estimate/part-line.ts'
import type { RepairCategory } from '#shared/domain/estimate/repair-category.ts'
import type { Hours } from '#shared/kernel/hours.ts'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import { type Quantity, quantity } from '#shared/kernel/quantity.ts'
import { fail, type Result } from '#shared/kernel/result.ts'

/** A part as it stands in the form: what is not filled in yet is absent. */
export interface PartForm {
  readonly id: PartLineId
  readonly name: string
  readonly number: string
  readonly brand: string
  readonly class: PartClass
  readonly quantity?: Quantity | undefined
  readonly unit: string
  readonly price?: Money | undefined
}

/** A job as it stands in the form. */
export interface JobForm {
  readonly name: string
  readonly category: RepairCategory
  readonly hours?: Hours | undefined
  readonly rate?: Money | undefined
  readonly reason: string
  readonly parts: readonly PartForm[]
}

export const emptyPart = (id: PartLineId, unit: string): PartForm => ({
  id,
  name: '',
  number: '',
  brand: '',
  class: 'original',
  quantity: quantity(1000),
  unit,
})

export const emptyJobForm = (name: string, rate: Money): JobForm => ({
  name,
  category: 'minor',
  rate,
  reason: '',
  parts: [],
})

/** A job as a form; one without labour shows the shop's rate, ready for its hours. */
export const formOfJob = (job: JobDraft, rate: Money): JobForm => ({
  name: job.name,
  category: job.category,
  hours: job.labour?.hours,
  rate: job.labour?.rate ?? rate,
  reason: job.reason,
  parts: job.parts.map((part) => ({ ...part, number: part.number ?? '', brand: part.brand ?? '' })),
})

/** What the rules are asked about: the form with nothing left out. */
export const draftOfForm = (form: JobForm, job?: Job): Result<JobDraft, JobDraftProblem> => {
  for (const [index, part] of form.parts.entries()) {
    const where = { part: index + 1, name: part.name }
    if (part.quantity === undefined) return fail('part.quantity-out-of-range', where)
    const isPriced = part.price !== undefined || part.class === 'customer-supplied'
    if (!isPriced) return fail('part.price-out-of-range', where)
  }
  return checkJobDraft(draftSoFar(form, job))
}

/** The form as a draft at every keystroke, for the totals: what is missing counts as nothing. */
export const draftSoFar = (form: JobForm, job?: Job): JobDraft => ({
  name: form.name.trim(),
  category: form.category,
  reason: form.reason.trim(),
  foundDuring: job?.foundDuring ?? 'reception',
  ...(form.hours === undefined ? {} : { labour: { hours: form.hours, rate: form.rate ?? ZERO } }),
  parts: form.parts.map(partSoFar),
})

const partSoFar = (part: PartForm): PartLine => ({
  id: part.id,
  name: part.name.trim(),
  ...(part.number.trim() === '' ? {} : { number: part.number.trim() }),
  ...(part.brand.trim() === '' ? {} : { brand: part.brand.trim() }),
  class: part.class,
  quantity: part.quantity ?? quantity(1),
  unit: part.unit.trim(),
  price: part.class === 'customer-supplied' ? ZERO : (part.price ?? ZERO),
})

/** The job under the form as it would be, for the totals and the line in the table. */
export const jobSoFar = (form: JobForm, id: JobId, job?: Job): Job => ({
  ...(job ?? { isDone: false, approval: { state: 'pending' } }),
  ...draftSoFar(form, job),
  id,
})
