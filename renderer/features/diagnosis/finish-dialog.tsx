import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import formStyles from '#renderer/ui/form-dialog.module.css'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useCatalogue } from '#renderer/ui/stage/use-catalogue.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { finishDiagnosis } from './commands.ts'
import { proposeSummary } from './say-finding.ts'

interface FinishDialogProps {
  readonly visit: Visit
  readonly onClose: () => void
}

/** The summary in the language of the customer's papers, proposed from the findings. */
export const FinishDialog = ({ visit, onClose }: FinishDialogProps): ReactNode => {
  const catalogue = useCatalogue(visit.locale)
  if (catalogue === undefined) return null
  const before = visit.diagnosis?.summary
  return (
    <SummaryForm
      first={before ?? proposeSummary(createSay(catalogue), visit)}
      onClose={onClose}
      visit={visit}
    />
  )
}

interface SummaryFormProps extends FinishDialogProps {
  readonly first: string
}

const SummaryForm = ({ visit, first, onClose }: SummaryFormProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const [summary, setSummary] = useState(first)
  const [error, setError] = useState<string>()
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => body.current?.querySelector('textarea')?.focus(), [])
  const save = async (): Promise<void> => {
    const finished = await finishDiagnosis(session, visit.id, summary)
    if (!finished.ok) return setError(explain(finished))
    notify('ok', say('diagnosis.finished'))
    onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { inDialog: true })
  return (
    <Dialog
      foot={
        <>
          <Button data-testid="diagnosis-finish-close" keys="Esc" onClick={onClose}>
            {say('diagnosis.cancel')}
          </Button>
          <Button
            data-testid="diagnosis-finish-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('diagnosis.finishSave')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="diagnosis-finish-dialog"
      title={say('diagnosis.finishTitle')}
    >
      <div className={formStyles.body} ref={body}>
        <p className={formStyles.hint}>{say('diagnosis.finishHint')}</p>
        <TextField
          error={error}
          label={say('diagnosis.summary')}
          maxLength={TEXT_LIMITS.statement}
          name="diagnosis-summary"
          onChange={(text) => {
            setSummary(text)
            setError(undefined)
          }}
          rows={5}
          value={summary}
        />
      </div>
    </Dialog>
  )
}
