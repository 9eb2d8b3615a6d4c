import type { Alignment } from '#shared/domain/comparison/alignment/alignment.ts'
import type { Comparison, ComparisonId, LimitSource } from '#shared/domain/comparison/comparison.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { Reading } from '#shared/domain/comparison/reading.ts'
import { referenceLimitFor } from '#shared/domain/comparison/reference-limits.ts'
import type { JobId } from '#shared/domain/estimate/job.ts'

/** A comparison as it is being written: every field there, the empty ones empty. */
export interface ComparisonForm {
  readonly part: string
  readonly position: string
  readonly jobId: JobId | undefined
  readonly unit: string
  readonly newValue: Reading | undefined
  readonly measured: Reading | undefined
  readonly limit: Reading | undefined
  readonly limitSource: LimitSource | undefined
  readonly worseWhen: Comparison['worseWhen']
  readonly note: string
  readonly oldPhoto: Photo | undefined
  readonly newPhoto: Photo | undefined
  readonly alignment: Alignment | undefined
}

export const EMPTY_COMPARISON: ComparisonForm = {
  part: '',
  position: '',
  jobId: undefined,
  unit: '',
  newValue: undefined,
  measured: undefined,
  limit: undefined,
  limitSource: undefined,
  worseWhen: 'below',
  note: '',
  oldPhoto: undefined,
  newPhoto: undefined,
  alignment: undefined,
}

/** The form of a comparison on record. */
export const formOf = ({ id: _, ...comparison }: Comparison): ComparisonForm => ({
  ...EMPTY_COMPARISON,
  ...comparison,
})

/** The comparison a form says; empty fields are left out. */
export const comparisonOf = (id: ComparisonId, form: ComparisonForm): Comparison => {
  const { part, worseWhen, position, unit, note, ...rest } = form
  const texts = { position: position.trim(), unit: unit.trim(), note: note.trim() }
  return {
    ...(Object.fromEntries(
      [...Object.entries(rest), ...Object.entries(texts)].filter(
        ([, value]) => value !== undefined && value !== '',
      ),
    ) as Omit<Comparison, 'id' | 'part' | 'worseWhen'>),
    id,
    part: part.trim(),
    worseWhen,
  }
}

/** The form with another photo: an alignment was made for the photos it was made for. */
export const withPhoto = (
  form: ComparisonForm,
  side: 'oldPhoto' | 'newPhoto',
  photo: Photo | undefined,
): ComparisonForm => ({
  ...form,
  [side]: photo,
  alignment: form[side]?.hash === photo?.hash ? form.alignment : undefined,
})

/** The form with the usual limit of its part filled in where nothing stands yet. */
export const withReference = (form: ComparisonForm): ComparisonForm => {
  const reference = referenceLimitFor(form.part)
  if (reference === undefined) return form
  return {
    ...form,
    unit: reference.unit,
    newValue: form.newValue ?? reference.newValue,
    limit: reference.limit,
    limitSource: reference.limitSource,
    worseWhen: reference.worseWhen,
  }
}
