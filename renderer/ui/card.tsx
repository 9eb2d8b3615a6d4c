import type { ReactNode } from 'react'
import styles from './card.module.css'

interface CardProps {
  readonly title?: ReactNode
  /** Quiet words or small buttons at the right of the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly testId?: string
}

/** A white sheet with a title: the unit every desk screen is laid out in. */
export const Card = ({ title, aside, children, className, testId }: CardProps): ReactNode => (
  <section className={`${styles.card} ${className ?? ''}`} data-testid={testId}>
    {title === undefined ? null : (
      <h2 className={styles.title}>
        {title}
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </h2>
    )}
    {children}
  </section>
)
