import { type ReactNode, useState } from 'react'
import { type Refusal, useExplain } from '#renderer/i18n/use-explain.ts'
import styles from './form-dialog.module.css'
import { FormDialog } from './form-dialog.tsx'
import { TextField } from './text-field.tsx'

interface ReasonDialogProps {
  readonly title: string
  readonly hint?: string
  /** Label of the one field. */
  readonly label: string
  readonly name: string
  readonly saveWord: string
  readonly closeWord: string
  readonly testId: string
  /** Carries it out with the reason; a refusal is shown at the field. */
  readonly onSave: (
    reason: string,
  ) => Promise<{ readonly ok: true } | ({ readonly ok: false } & Refusal)>
  readonly onClose: () => void
}

/** Ends something, with the reason: a visit, an appointment. */
export const ReasonDialog = (props: ReasonDialogProps): ReactNode => {
  const { title, hint, label, name, saveWord, closeWord, testId, onSave, onClose } = props
  const explain = useExplain()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const save = async (): Promise<void> => {
    const saved = await onSave(reason)
    if (saved.ok) onClose()
    else setError(explain(saved))
  }
  return (
    <FormDialog
      closeWord={closeWord}
      look="danger"
      onClose={onClose}
      onSave={() => void save()}
      saveWord={saveWord}
      testId={testId}
      title={title}
    >
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      <TextField
        error={error}
        isRequired
        label={label}
        name={name}
        onChange={(text) => {
          setReason(text)
          setError(undefined)
        }}
        value={reason}
      />
    </FormDialog>
  )
}
