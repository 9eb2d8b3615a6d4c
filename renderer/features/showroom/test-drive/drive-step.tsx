import type { ReactNode } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import styles from './test-drive.module.css'

interface StepAct {
  readonly name: string
  readonly key: string
  readonly word: string
  /** Absent: not now, and not drawn. */
  readonly act: (() => void) | undefined
}

interface DriveStepProps {
  readonly name: string
  /** `next`: what is to be done now; `off`: not yet, or no more. */
  readonly state: 'done' | 'next' | 'off'
  readonly acts: readonly StepAct[]
  /** One more button. */
  readonly extra?: ReactNode
  readonly children: ReactNode
}

/** One step: a mark that says whether it is done, what is on record, what can be done. */
export const DriveStep = ({ name, state, acts, extra, children }: DriveStepProps): ReactNode => {
  const shown = acts.filter(({ act }) => act !== undefined)
  return (
    <li className={styles.step} data-state={state}>
      <span aria-hidden className={styles.bullet}>
        {state === 'done' ? '✓' : ''}
      </span>
      <b className={styles.name}>{name}</b>
      <div className={styles.told}>{children}</div>
      <div className={styles.acts}>
        {shown.map(({ name: id, key, word, act }, index) => (
          <Button
            data-testid={`drive-act-${id}`}
            key={id}
            keys={key}
            look={state === 'next' && index === 0 ? 'primary' : 'plain'}
            onClick={act}
            size="small"
          >
            {word}
          </Button>
        ))}
        {extra}
      </div>
    </li>
  )
}
