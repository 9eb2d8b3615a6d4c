import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './progress-line.module.css'

interface ProgressLineProps {
  readonly label: string
  /** 0 to 1; undefined where nobody can say how far it is. */
  readonly share: number | undefined
  readonly cancelLabel: string
  /** Absent while there is no way back. Escape is for the page to hear. */
  readonly onCancel?: (() => void) | undefined
  /** `import` makes `import-progress` and `import-cancel`. */
  readonly testId: string
}

/** Long work: how far it is, and the way out. */
export const ProgressLine = (props: ProgressLineProps): ReactNode => {
  const { label, share, cancelLabel, onCancel, testId } = props
  return (
    <div className={styles.line} data-testid={`${testId}-progress`} role="status">
      <span>{label}</span>
      <progress aria-label={label} max={1} value={share} />
      <span className={styles.share}>
        {share === undefined ? '' : `${Math.floor(share * 100)} %`}
      </span>
      {onCancel === undefined ? null : (
        <Button data-testid={`${testId}-cancel`} keys="Esc" onClick={onCancel} size="small">
          {cancelLabel}
        </Button>
      )}
    </div>
  )
}
