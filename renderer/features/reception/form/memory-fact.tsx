import type { ReactNode } from 'react'
import styles from './car-memory-strip.module.css'

/** How loudly a fact speaks; shape beside colour. */
export type FactTone = 'bad' | 'warn' | 'info' | 'plain'

const MARKS: Readonly<Record<FactTone, string>> = { bad: '●', warn: '▲', info: '◆', plain: '○' }

interface MemoryFactProps {
  readonly tone: FactTone
  readonly title: ReactNode
  readonly text?: string
  readonly testId: string
  /** One small button. */
  readonly action?: ReactNode
}

/** One thing to see before the first question, on two lines. */
export const MemoryFact = ({ tone, title, text, testId, action }: MemoryFactProps): ReactNode => (
  <li className={styles[tone]} data-testid={testId}>
    <span aria-hidden className={styles.mark}>
      {MARKS[tone]}
    </span>
    <span className={styles.words} title={text}>
      <b>{title}</b>
      {text === undefined || text === '' ? null : <small>{text}</small>}
    </span>
    {action}
  </li>
)
