import type { ReactNode } from 'react'
import styles from './progress.module.css'

interface ProgressProps {
  readonly steps: readonly string[]
  /** Where the car stands now. */
  readonly stepIndex: number
  readonly label: string
}

const stateOf = (index: number, stepIndex: number): 'done' | 'current' | 'ahead' => {
  if (index < stepIndex) return 'done'
  return index === stepIndex ? 'current' : 'ahead'
}

/** The six steps as a line: ticks behind, a ring where the car stands, empty ahead. */
export const Progress = ({ steps, stepIndex, label }: ProgressProps): ReactNode => (
  <ol className={styles.line} aria-label={label}>
    {steps.map((step, index) => {
      const state = stateOf(index, stepIndex)
      return (
        <li key={step} className={styles[state]} data-state={state}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <circle cx="16" cy="16" r={state === 'current' ? 12.5 : 13} />
            {state === 'done' ? <path d="m9.5 16.5 4.5 4.5 8.5-9" /> : null}
            {state === 'current' ? <circle className={styles.dot} cx="16" cy="16" r="6" /> : null}
          </svg>
          <span>{step}</span>
        </li>
      )
    })}
  </ol>
)
