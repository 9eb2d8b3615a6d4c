import { type ReactNode, useEffect, useRef } from 'react'
import styles from './dialog.module.css'
import type { Layer } from './use-keys.ts'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the one that goes on last. */
  readonly foot?: ReactNode
  readonly width?: number
  readonly testId?: string
  /** Above other dialogs: for what is asked at the place, whatever is open there. */
  readonly layer?: Layer
}

/**
 * The one modal frame. Never opened from inside another dialog, but for the one question that can
 * come anywhere: who allows this (`layer`). Escape closes.
 */
export const Dialog = ({
  title,
  onClose,
  children,
  foot,
  width = 560,
  testId,
  layer,
}: DialogProps): ReactNode => {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = element.current
    // jsdom has no showModal; the attribute is enough for a component test.
    if (dialog !== null && !dialog.open) dialog.showModal?.() ?? dialog.setAttribute('open', '')
  }, [])
  return (
    <dialog
      aria-label={title}
      className={styles.dialog}
      data-layer={layer}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={element}
      style={{ width }}
    >
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.body}>{children}</div>
      {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
    </dialog>
  )
}
