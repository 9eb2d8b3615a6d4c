import type { ReactNode } from 'react'
import type { Save } from '#renderer/db/repositories/moments.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './restore-page.module.css'

interface DoneCardProps {
  /** The restore as the journal has it. */
  readonly made: Save
  readonly onUndo: () => void
  readonly onAgain: () => void
}

/** What was restored, where the present of before is kept, and the way back. */
export const DoneCard = ({ made, onUndo, onAgain }: DoneCardProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { restored, changes } = made
  const time = restored === undefined ? '' : formatDateTime(restored.toAt, shop.offsetMinutes)
  return (
    <Card testId="restore-done" title={say('restore.done', { time })}>
      <div className={styles.done}>
        <p data-count={changes.length} data-testid="done-count">
          {say('restore.done.what', { count: changes.length })}
        </p>
        <p>
          {say('restore.done.kept')}
          <span className={`${styles.quiet} ${styles.file}`}>{restored?.snapshotId}</span>
        </p>
        <p className={styles.quiet}>{say('restore.done.undoHint')}</p>
        <div className={styles.foot}>
          <Button data-testid="done-undo" onClick={onUndo}>
            {say('restore.done.undo')}
          </Button>
          <Button data-testid="done-again" onClick={onAgain}>
            {say('restore.done.again')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
