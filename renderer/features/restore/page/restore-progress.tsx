import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import styles from './restore-page.module.css'

interface RestoreProgressProps {
  readonly label: string
  /** 0 to 1; undefined where nobody can say how far it is. */
  readonly share: number | undefined
  /** Absent once it cannot be stopped any more. */
  readonly onCancel?: () => void
}

/** Long work: how far it is, and the way out while there is one. */
export const RestoreProgress = ({ label, share, onCancel }: RestoreProgressProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.progress} data-testid="restore-progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} max={1} value={share} />
      <span className={styles.number}>
        {share === undefined ? '' : `${Math.floor(share * 100)} %`}
      </span>
      {onCancel === undefined ? null : (
        <Button data-testid="restore-cancel" keys="Esc" onClick={onCancel} size="small">
          {say('restore.cancel')}
        </Button>
      )}
    </div>
  )
}
