import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { Appraisal, AppraisalFindings } from '#shared/domain/used-car/appraisal.ts'
import { saveFindings } from '../commands.ts'

/** What is being found at a car: as on record until somebody changes it, then a draft that stays. */
export interface Look {
  readonly findings: AppraisalFindings
  readonly isReady: boolean
  readonly isUnsaved: boolean
  /** Ended looks are only read. */
  readonly isFinal: boolean
  readonly change: (change: (before: AppraisalFindings) => AppraisalFindings) => void
  readonly save: () => Promise<void>
}

export function useLook({ id, state, findings }: Appraisal): Look {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const draft = useDraft<AppraisalFindings | null>(`appraisal-look:${id}`, null)
  const isFinal = state !== 'open'
  const save = async (): Promise<void> => {
    if (draft.value === null || isFinal) return
    const saved = await saveFindings(session, id, draft.value)
    if (!saved.ok) {
      notify('bad', explain(saved))
      return
    }
    await draft.discard()
    notify('ok', say('appraisal.saved'))
  }
  return {
    findings: isFinal ? findings : (draft.value ?? findings),
    isReady: draft.isReady,
    isUnsaved: draft.value !== null && !isFinal,
    isFinal,
    change: (change) => draft.change((before) => change(before ?? findings)),
    save,
  }
}
