import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import styles from './import-page.module.css'

interface ProgressLineProps {
  readonly label: string
  /** 0 to 1; undefined where nobody can say how far it is. */
  readonly share: number | undefined
  /** Absent while there is no way back. */
  readonly onCancel: (() => void) | undefined
}

/** Long work: how far it is, and the way out. Escape does the same. */
export const ProgressLine = ({ label, share, onCancel }: ProgressLineProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.progress} data-testid="import-progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} max={1} value={share} />
      <span className={styles.number}>
        {share === undefined ? '' : `${Math.floor(share * 100)} %`}
      </span>
      {onCancel === undefined ? null : (
        <Button data-testid="import-cancel" keys="Esc" onClick={onCancel} size="small">
          {say('lists.cancel')}
        </Button>
      )}
    </div>
  )
}
