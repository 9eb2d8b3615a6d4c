import type { ReactNode } from 'react'
import styles from './banner.module.css'

interface BannerProps {
  /** `bad`: work cannot go on as it is; it is said at once. */
  readonly tone: 'bad' | 'warn'
  readonly title: string
  /** What it means, or what to do. */
  readonly text: string
  /** What can be done here. */
  readonly children: ReactNode
  readonly testId: string
}

/** What concerns the whole desk, over its work until it is over. */
export const Banner = ({ tone, title, text, children, testId }: BannerProps): ReactNode => (
  <div
    className={`${styles.banner} ${styles[tone] ?? ''}`}
    data-testid={testId}
    role={tone === 'bad' ? 'alert' : 'status'}
  >
    <span aria-hidden className={styles.mark}>
      {tone === 'bad' ? '●' : '▲'}
    </span>
    <p className={styles.text}>
      <b>{title}</b>
      <span>{text}</span>
    </p>
    {children}
  </div>
)
