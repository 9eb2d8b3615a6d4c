import type { ReactNode } from 'react'
import styles from './status-tag.module.css'

export type Tone = 'ok' | 'warn' | 'bad' | 'wait' | 'info' | 'plain'

/** Shape beside colour: a status must read without seeing colour. */
const MARKS: Readonly<Record<Tone, string>> = {
  ok: '✓',
  warn: '▲',
  bad: '●',
  wait: '✕',
  info: '◆',
  plain: '',
}

interface StatusTagProps {
  readonly tone: Tone
  readonly children: ReactNode
  /** Overrides the tone's own shape; an empty string shows none. */
  readonly mark?: string
}

/** A status: colour, shape and word. */
export const StatusTag = ({ tone, children, mark = MARKS[tone] }: StatusTagProps): ReactNode => (
  <span className={`${styles.tag} ${styles[tone]}`}>
    {mark === '' ? null : (
      <span aria-hidden className={styles.mark}>
        {mark}
      </span>
    )}
    {children}
  </span>
)
