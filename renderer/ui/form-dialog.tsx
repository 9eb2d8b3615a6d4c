import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import styles from './form-dialog.module.css'
import { isComposing } from './use-keys.ts'

interface FormDialogProps {
  readonly title: string
  readonly saveWord: string
  readonly closeWord: string
  readonly look?: 'primary' | 'danger'
  readonly onSave: () => void
  readonly onClose: () => void
  readonly testId: string
  readonly children: ReactNode
}

/** A dialog of one or two fields: begins in the first, Enter saves. */
export const FormDialog = (props: FormDialogProps): ReactNode => {
  const { title, saveWord, closeWord, look = 'primary', onSave, onClose, testId, children } = props
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const first = body.current?.querySelector<HTMLInputElement>('input')
    first?.focus()
    first?.select()
  }, [])
  const hear = (event: KeyboardEvent): void => {
    const isField = (event.target as Element).matches('input')
    if (event.key !== 'Enter' || !isField || isComposing(event.nativeEvent)) return
    event.preventDefault()
    onSave()
  }
  return (
    <Dialog
      foot={
        <>
          <Button data-testid={`${testId}-close`} keys="Esc" onClick={onClose}>
            {closeWord}
          </Button>
          <Button data-testid={`${testId}-save`} keys="Enter" look={look} onClick={onSave}>
            {saveWord}
          </Button>
        </>
      }
      onClose={onClose}
      testId={testId}
      title={title}
      width={440}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field inside saves */}
      <div className={styles.body} onKeyDown={hear} ref={body}>
        {children}
      </div>
    </Dialog>
  )
}
