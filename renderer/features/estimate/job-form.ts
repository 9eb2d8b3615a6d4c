import type { Job, JobId } from '#shared/domain/estimate/job.ts'
import {
  checkJobDraft,
  type JobDraft,
  type JobDraftProblem,
} from '#shared/domain/estimate/job-draft.ts'
import type { PartClass, PartLine, PartLineId } from '#shared/domain/estimate/part-line.ts'
import { type PriceSource, withClass } from '#shared/domain/estimate/price-by-class.ts'
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
  /** What the shop pays for one. */
  readonly cost?: Money | undefined
  /** Named beforehand as something that may be needed; in no total. */
  readonly isLikely?: boolean | undefined
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
  parts: [
    ...job.parts.map(formOfPart),
    ...(job.likelyParts ?? []).map((part) => ({ ...formOfPart(part), isLikely: true })),
  ],
})

const formOfPart = (part: PartLine): PartForm => ({
  ...part,
  number: part.number ?? '',
  brand: part.brand ?? '',
})

/** The part in another class, its make and price from the price list or the markup of the class. */
export const partInClass = (part: PartForm, next: PartClass, source: PriceSource): PartForm => {
  const { number, brand, ...rest } = withClass<
    Omit<PartForm, 'number' | 'brand'> & {
      readonly number?: string | undefined
      readonly brand?: string | undefined
    }
  >(part, next, source)
  return { ...rest, number: number ?? '', brand: brand ?? '' }
}

/** The part moved between those that are needed and those that may be; these come last. */
export const withLikely = (form: JobForm, id: PartLineId, isLikely: boolean): JobForm => {
  const parts = form.parts.map((part) => (part.id === id ? { ...part, isLikely } : part))
  const isLast = (part: PartForm): boolean => part.isLikely === true
  return { ...form, parts: [...parts.filter((part) => !isLast(part)), ...parts.filter(isLast)] }
}

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
  parts: form.parts.filter((part) => part.isLikely !== true).map(partSoFar),
  ...likelySoFar(form, job),
})

/** A job that never had likely parts, and gets none, does not speak of them. */
const likelySoFar = (form: JobForm, job: Job | undefined): Pick<JobDraft, 'likelyParts'> => {
  const likelyParts = form.parts.filter((part) => part.isLikely === true).map(partSoFar)
  const isSpokenOf = likelyParts.length > 0 || job?.likelyParts !== undefined
  return isSpokenOf ? { likelyParts } : {}
}

const partSoFar = (part: PartForm): PartLine => ({
  id: part.id,
  name: part.name.trim(),
  ...(part.number.trim() === '' ? {} : { number: part.number.trim() }),
  ...(part.brand.trim() === '' ? {} : { brand: part.brand.trim() }),
  class: part.class,
  quantity: part.quantity ?? quantity(1),
  unit: part.unit.trim(),
  price: part.class === 'customer-supplied' ? ZERO : (part.price ?? ZERO),
  ...(part.cost === undefined ? {} : { cost: part.cost }),
})

/** The job under the form as it would be, for the totals and the line in the table. */
export const jobSoFar = (form: JobForm, id: JobId, job?: Job): Job => ({
  ...(job ?? { isDone: false, approval: { state: 'pending' } }),
  ...draftSoFar(form, job),
  id,
})
