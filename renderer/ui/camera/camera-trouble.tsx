import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import styles from './camera-dialog.module.css'
import type { CameraProblem } from './open-camera.ts'

interface CameraTroubleProps {
  readonly problem: CameraProblem
  readonly onRetry: () => void
}

/** Why the camera shows nothing, and what to do about it. */
export const CameraTrouble = ({ problem, onRetry }: CameraTroubleProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.trouble} data-problem={problem} role="alert">
      <b>{say(`camera.problem.${problem}`)}</b>
      <span>{say(`camera.remedy.${problem}`)}</span>
      <Button data-testid="camera-retry" onClick={onRetry}>
        {say('camera.retry')}
      </Button>
    </div>
  )
}
