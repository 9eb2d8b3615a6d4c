import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { isComposing } from '#renderer/ui/use-keys.ts'
import styles from './form-frame.module.css'

interface FormFrameProps {
  readonly children: ReactNode
  /** What is wrong, from the rules. */
  readonly error: string | undefined
  /** What saving will bring about; does not block. */
  readonly note?: string | undefined
  readonly isChanged: boolean
  readonly onSave: () => void
  readonly onLeave: () => void
  /** Buttons of this form beside save and cancel. */
  readonly actions?: ReactNode
  readonly saveTestId: string
  readonly testId: string
}

/**
 * The frame of a form inside the table: Enter saves, Escape leaves. What was typed goes only after
 * a second Escape, and nothing is saved past a field that shows a problem.
 */
export const FormFrame = (props: FormFrameProps): ReactNode => {
  const { children, error, note, isChanged, onSave, onLeave, actions, saveTestId, testId } = props
  const say = useSay()
  const frame = useRef<HTMLFieldSetElement>(null)
  const [isLeaving, setLeaving] = useState(false)
  useEffect(() => frame.current?.scrollIntoView?.({ block: 'nearest' }), [])

  const save = (): void => {
    setLeaving(false)
    const wrong = findInvalidField(frame.current)
    if (wrong === undefined) onSave()
    else wrong.focus()
  }
  const leave = (): void => {
    if (isChanged && !isLeaving) setLeaving(true)
    else onLeave()
  }
  const hear = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    const isField = (event.target as Element).matches('input, select, textarea')
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && (isField || event.ctrlKey)) save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <fieldset className={styles.frame} data-testid={testId} onKeyDown={hear} ref={frame}>
      {children}
      <div className={styles.foot}>
        {actions}
        {isLeaving ? (
          <span className={styles.warning} role="status">
            {say('estimate.leaveAgain')}
          </span>
        ) : error !== undefined ? (
          <span className={styles.error} role="alert">
            {error}
          </span>
        ) : note !== undefined ? (
          <span className={styles.warning} data-testid="asks-again" role="status">
            {note}
          </span>
        ) : null}
        <span className={styles.end}>
          <Button data-testid="editor-cancel" keys="Esc" onClick={leave} size="small">
            {say(isLeaving ? 'estimate.discard' : 'estimate.cancel')}
          </Button>
          <Button data-testid={saveTestId} keys="Enter" look="primary" onClick={save} size="small">
            {say('estimate.save')}
          </Button>
        </span>
      </div>
    </fieldset>
  )
}
