import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Result } from '#shared/kernel/result.ts'
import styles from './act-dialog.module.css'

interface ActDialogProps {
  readonly title: string
  readonly saveWord: string
  /** Where the usual word would be read as the act itself. */
  readonly closeWord?: string
  readonly look?: 'primary' | 'danger'
  readonly testId: string
  readonly width?: number
  readonly onSave: () => Promise<Result<unknown>>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that does one thing with a buyer or a car: Ctrl+Enter saves, a refusal is said in it. */
export const ActDialog = (props: ActDialogProps): ReactNode => {
  const {
    title,
    saveWord,
    closeWord,
    look = 'primary',
    testId,
    onSave,
    onClose,
    children,
    width = 560,
  } = props
  const say = useSay()
  const { shop } = useSession()
  const explain = useExplain(shop.currency)
  const [error, setError] = useState<string>()
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select, [tabindex="0"]')?.focus()
  }, [])
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(form.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const saved = await onSave()
    if (saved.ok) onClose()
    else setError(explain(saved))
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { inDialog: true })
  return (
    <Dialog
      foot={
        <>
          <Button data-testid={`${testId}-close`} keys="Esc" onClick={onClose}>
            {closeWord ?? say('sale.close')}
          </Button>
          <Button
            data-testid={`${testId}-save`}
            keys="Ctrl Enter"
            look={look}
            onClick={() => void save()}
          >
            {saveWord}
          </Button>
        </>
      }
      onClose={onClose}
      testId={testId}
      title={title}
      width={width}
    >
      <div className={styles.form} ref={form}>
        {children}
        {error === undefined ? null : (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </div>
    </Dialog>
  )
}
