import { useEffect, useRef, useState } from 'react'
import { followRecord } from '#renderer/session/follow-record.ts'
import { useDraft } from '#renderer/session/use-draft.ts'
import type { Finding } from '#shared/domain/diagnosis/finding.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { EMPTY_FINDING, type FindingForm, formOf } from './finding-form.ts'

interface FormState {
  readonly form: FindingForm
  /** False until it is known whether a new one was begun before. */
  readonly isReady: boolean
  change(patch: Partial<FindingForm>): void
  /** Forgets what was begun, once it is on record. */
  discard(): Promise<void>
}

/** The form of a finding: a new one is kept as a draft, one on record starts from the record. */
export const useFindingForm = (visitId: VisitId, finding: Finding | undefined): FormState => {
  const draft = useDraft(`finding:${visitId}`, EMPTY_FINDING)
  const [form, setForm] = useState(finding === undefined ? EMPTY_FINDING : formOf(finding))
  const known = useRef(finding)
  useEffect(() => {
    const before = known.current
    known.current = finding
    if (finding === undefined || before === undefined || before === finding) return
    setForm((now) => followRecord(now, formOf(before), formOf(finding)))
  }, [finding])
  if (finding === undefined) {
    const { value, isReady, discard } = draft
    const change = (patch: Partial<FindingForm>): void =>
      draft.change((before) => ({ ...before, ...patch }))
    return { form: value, isReady, change, discard }
  }
  const change = (patch: Partial<FindingForm>): void =>
    setForm((before) => ({ ...before, ...patch }))
  return { form, isReady: true, change, discard: async () => undefined }
}
