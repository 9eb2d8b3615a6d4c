import type { LimitSource } from '#shared/domain/comparison/comparison.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { Reading } from '#shared/domain/comparison/reading.ts'
import { referenceLimitFor } from '#shared/domain/comparison/reference-limits.ts'
import type { Cure, Finding, FindingGrade } from '#shared/domain/diagnosis/finding.ts'
import type { FindingPlace } from '#shared/domain/diagnosis/finding-place.ts'
import { guessPlace } from '#shared/domain/diagnosis/guess-place.ts'
import { type MeasuredFinding, proposeGrade } from '#shared/domain/diagnosis/judge-finding.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** A finding as it is being written: every field there, the empty ones empty. */
export interface FindingForm {
  /** Undefined: where the name says it is. */
  readonly place: FindingPlace | undefined
  readonly name: string
  /** Undefined: as the measured value suggests. */
  readonly grade: FindingGrade | undefined
  readonly note: string
  readonly unit: string
  readonly measured: Reading | undefined
  readonly limit: Reading | undefined
  readonly limitSource: LimitSource | undefined
  readonly worseWhen: 'below' | 'above'
  readonly photo: Photo | undefined
  readonly cure: Cure | undefined
}

export const EMPTY_FINDING: FindingForm = {
  place: undefined,
  name: '',
  grade: undefined,
  note: '',
  unit: '',
  measured: undefined,
  limit: undefined,
  limitSource: undefined,
  worseWhen: 'below',
  photo: undefined,
  cure: undefined,
}

/** The form of a finding on record. */
export const formOf = ({
  id: _,
  at: _at,
  by: _by,
  jobId: _job,
  ...finding
}: Finding): FindingForm => ({
  ...EMPTY_FINDING,
  ...finding,
})

/** What the form says about a measured value; empty fields are left out. */
export const measuredOf = (form: FindingForm): MeasuredFinding => {
  const { name, measured, limit, limitSource, worseWhen } = form
  const unit = form.unit.trim()
  return {
    name: name.trim(),
    worseWhen,
    ...(unit === '' ? {} : { unit }),
    ...(measured === undefined ? {} : { measured }),
    ...(limit === undefined ? {} : { limit }),
    ...(limitSource === undefined ? {} : { limitSource }),
  }
}

/** The grade the form stands for: the person's, else the one its value suggests. */
export const gradeOf = (form: FindingForm): FindingGrade | undefined =>
  form.grade ?? proposeGrade(measuredOf(form))

/** The place the form stands for: the person's, else the one its name says. */
export const placeOf = (form: FindingForm): FindingPlace | undefined =>
  form.place ?? guessPlace(form.name)

/** The finding a form says, or what it lacks. */
export const findingOf = (
  form: FindingForm,
  by: Pick<Finding, 'id' | 'at' | 'by'>,
): Result<Finding, 'finding.place-missing' | 'finding.grade-missing'> => {
  const { note, photo, cure } = form
  const place = placeOf(form)
  const grade = gradeOf(form)
  if (place === undefined) return fail('finding.place-missing')
  if (grade === undefined) return fail('finding.grade-missing')
  return ok({
    ...by,
    ...measuredOf(form),
    grade,
    place,
    note: note.trim(),
    ...(photo === undefined ? {} : { photo }),
    ...(cure === undefined ? {} : { cure }),
  })
}

/** The form with the usual limit of what was checked filled in. */
export const withReference = (form: FindingForm): FindingForm => {
  const reference = referenceLimitFor(form.name)
  if (reference === undefined) return form
  const { unit, limit, limitSource, worseWhen } = reference
  return { ...form, unit, limit, limitSource, worseWhen }
}
