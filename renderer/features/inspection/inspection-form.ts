import type {
  InspectionAnswer,
  InspectionItem,
} from '#shared/domain/inspection/final-inspection.ts'
import { inspectionItemsFor } from '#shared/domain/inspection/inspection-items.ts'
import type { InspectionDraft } from '#shared/domain/inspection/record-inspection.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'

/** What is filled in of one item. */
interface Filled {
  readonly answer?: InspectionAnswer
  readonly value?: string
}

/** The check list as it is being filled in: plain data, kept as a draft. */
export interface InspectionForm {
  /** By the item's key, so that a job added meanwhile finds its place. */
  readonly filled: Readonly<Record<string, Filled>>
  readonly roadKm?: number | undefined
  readonly roadNote: string
  readonly inspectorId?: StaffId | undefined
  readonly note: string
}

export const EMPTY_FORM: InspectionForm = { filled: {}, roadNote: '', note: '' }

/** The items of this visit with what is filled in so far. */
export const itemsOf = (visit: Visit, { filled }: InspectionForm): readonly InspectionItem[] =>
  inspectionItemsFor(visit).map((item) => {
    const { answer = item.answer, value = '' } = filled[item.key] ?? {}
    return value === '' ? { ...item, answer } : { ...item, answer, value }
  })

/** Fills in one item. */
export const fillItem = (form: InspectionForm, key: string, patch: Filled): InspectionForm => ({
  ...form,
  filled: { ...form.filled, [key]: { ...form.filled[key], ...patch } },
})

/** Everything not answered yet passes: for the car that was looked at and is in order. */
export const passRest = (visit: Visit, form: InspectionForm): InspectionForm =>
  itemsOf(visit, form)
    .filter((item) => item.answer === 'not-checked')
    .reduce((so, item) => fillItem(so, item.key, { answer: 'pass' }), form)

/** What goes on record. */
export const draftOf = (
  visit: Visit,
  form: InspectionForm,
  inspectorId: StaffId,
): InspectionDraft => {
  const { roadKm, roadNote, note } = form
  return {
    inspectorId,
    items: itemsOf(visit, form),
    ...(roadKm === undefined
      ? {}
      : { roadTest: { km: roadKm, ...(roadNote.trim() === '' ? {} : { note: roadNote.trim() }) } }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  }
}
