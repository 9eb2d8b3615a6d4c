import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Start, StartStage } from '../start/create-start.ts'
import styles from './recovery-screen.module.css'

interface WorkingSheetProps {
  readonly stage: Extract<StartStage, { kind: 'working' }>
  readonly start: Start
}

/** The records are being made whole: with what, how far, and the way out where there is one. */
export const WorkingSheet = ({
  stage: { progress, canStop },
  start,
}: WorkingSheetProps): ReactNode => {
  const say = useSay()
  const { task, done, of } = progress
  const label = say(`recovery.task.${task}`)
  useKeys({ Escape: canStop ? start.stop : undefined })
  return (
    <>
      <h1 className={styles.title}>{say('recovery.working.title')}</h1>
      <p className={styles.lead}>{say('recovery.working.hint')}</p>
      <div aria-live="polite" className={styles.progress} data-testid="recovery-progress">
        <p className={styles.task}>
          {label}
          <span className={styles.count}>
            {of !== undefined
              ? say('recovery.done.of', { done, of })
              : done > 0
                ? say('recovery.done.count', { done })
                : ''}
          </span>
        </p>
        <progress aria-label={label} max={of ?? 1} value={of === undefined ? undefined : done} />
      </div>
      {canStop ? (
        <p className={styles.foot}>
          <Button keys="Esc" onClick={start.stop}>
            {say('recovery.stop')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
