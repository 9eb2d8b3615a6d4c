import type { ReactNode } from 'react'
import styles from './key-hint.module.css'

/** The key of an action, shown beside it: `F8`, `Ctrl+K`, `Alt+↑`. */
export const KeyHint = ({ keys }: { readonly keys: string }): ReactNode => (
  <kbd className={styles.hint}>{keys.replace('+', ' ')}</kbd>
)
