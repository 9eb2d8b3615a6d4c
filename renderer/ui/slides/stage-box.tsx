import type { ReactNode } from 'react'
import styles from './stage-box.module.css'

/** The ground slides stand on. They lay themselves out by its shape, not by the window's. */
export const StageBox = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className={styles.stage}>{children}</div>
)
