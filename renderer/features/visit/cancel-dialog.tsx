import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import styles from '#renderer/ui/form-dialog.module.css'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { cancelVisit } from './commands.ts'

interface CancelDialogProps {
  readonly visit: Visit
  readonly onClose: () => void
}

/** Closes a visit without a bill, with the reason. */
export const CancelDialog = ({ visit, onClose }: CancelDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const save = async (): Promise<void> => {
    const result = await cancelVisit(session, visit.id, reason)
    if (result.ok) onClose()
    else setError(explain(result))
  }
  return (
    <FormDialog
      closeWord={say('visit.keep')}
      look="danger"
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('visit.cancelSave')}
      testId="cancel-dialog"
      title={say('visit.cancelTitle')}
    >
      <p className={styles.hint}>{say('visit.cancelHint')}</p>
      <TextField
        error={error}
        isRequired
        label={say('visit.cancelReason')}
        name="visit-cancel-reason"
        onChange={(text) => {
          setReason(text)
          setError(undefined)
        }}
        value={reason}
      />
    </FormDialog>
  )
}
