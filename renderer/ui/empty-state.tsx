import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  readonly title: string
  /** What to do about it. */
  readonly hint?: string | undefined
  readonly action?: ReactNode
}

/** A place with nothing in it yet: says so and says what to do. */
export const EmptyState = ({ title, hint, action }: EmptyStateProps): ReactNode => (
  <div className={styles.empty}>
    <p className={styles.title}>{title}</p>
    {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
    {action}
  </div>
)
