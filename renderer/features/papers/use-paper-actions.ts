import { useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { issuePaper } from './commands.ts'
import type { PaperState } from './list-paper-states.ts'
import type { PaperDrawing } from './use-drawn-paper.ts'

interface PaperActionsInput {
  readonly record: VisitRecord
  readonly state: PaperState
  readonly drawing: PaperDrawing
  readonly locale: DocumentLocale
}

interface PaperActions {
  readonly issue: () => void
  /** Issues the paper anew with the records of today; it replaces the one in force. */
  readonly correct: () => void
  /** Undefined while there is nothing drawn to save. */
  readonly save: (() => void) | undefined
  readonly isBusy: boolean
  /** Number of the paper drawn; empty for a draft. */
  readonly shownNumber: string
}

/** What the desk can do with the paper on screen, each outcome told. */
export const usePaperActions = ({
  record,
  state,
  drawing,
  locale,
}: PaperActionsInput): PaperActions => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const [isBusy, setBusy] = useState(false)
  const shownNumber =
    drawing.state === 'drawn' && 'issued' in drawing.of ? drawing.of.issued.number : ''

  const issue = async (corrects?: IssuedPaper): Promise<void> => {
    // Ctrl+Enter pressed twice must not ask for a second number.
    if (isBusy) return
    setBusy(true)
    const result = await issuePaper(session, record, state.kind, locale, { corrects })
    setBusy(false)
    // The number stands in the list at once: a message would only cover the next paper.
    if (!result.ok) notify('bad', explain(result))
  }

  const save = async (bytes: Uint8Array): Promise<void> => {
    const mark = shownNumber === '' ? say('papers.draft') : shownNumber
    const suggestedName = `${say(`trade.paper.${state.kind}`)} ${mark}.pdf`
    const result = await desktop.call('files.save', {
      suggestedName,
      bytes: new Uint8Array(bytes),
    })
    if (result.ok) notify('ok', say('papers.savedAs', { file: result.value.fileName }))
    else if (result.code !== 'save.cancelled') notify('bad', explain(result))
  }

  const bytes = drawing.state === 'drawn' ? drawing.paper.bytes : undefined
  return {
    isBusy,
    shownNumber,
    issue: () => void issue(),
    correct: () => void (state.state === 'issued' && issue(state.paper)),
    save: bytes === undefined ? undefined : () => void save(bytes),
  }
}
