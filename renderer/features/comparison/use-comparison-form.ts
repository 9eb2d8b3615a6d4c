import { useEffect, useRef, useState } from 'react'
import { followRecord } from '#renderer/session/follow-record.ts'
import { useDraft } from '#renderer/session/use-draft.ts'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { type ComparisonForm, EMPTY_COMPARISON, formOf } from './comparison-form.ts'

interface FormState {
  readonly form: ComparisonForm
  /** False until it is known whether a new one was begun before. */
  readonly isReady: boolean
  change(next: (before: ComparisonForm) => ComparisonForm): void
  /** Forgets what was begun, once it is on record. */
  discard(): Promise<void>
}

/**
 * The form of a comparison. A new one is kept as a draft, for its photos cost time; one on record
 * starts from the record.
 */
export const useComparisonForm = (
  visitId: VisitId,
  comparison: Comparison | undefined,
): FormState => {
  const draft = useDraft(`comparison:${visitId}`, EMPTY_COMPARISON)
  const [form, setForm] = useState(comparison === undefined ? EMPTY_COMPARISON : formOf(comparison))
  const known = useRef(comparison)
  useEffect(() => {
    const before = known.current
    known.current = comparison
    if (comparison === undefined || before === undefined || before === comparison) return
    setForm((form) => followRecord(form, formOf(before), formOf(comparison)))
  }, [comparison])
  if (comparison === undefined) return { ...draft, form: draft.value }
  return { form, isReady: true, change: setForm, discard: async () => undefined }
}
