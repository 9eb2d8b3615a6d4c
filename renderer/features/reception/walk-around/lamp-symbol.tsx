import type { ReactNode } from 'react'
import { LAMP_BOX, LAMP_OUTLINE } from '#shared/domain/walk-around/lamp-outline.ts'
import type { WarningLamp } from '#shared/domain/walk-around/walk-around.ts'
import styles from './lamps.module.css'

/** A lamp of the dashboard as it looks there; its word stands beside it. */
export const LampSymbol = ({ lamp }: { readonly lamp: WarningLamp }): ReactNode => (
  <svg aria-hidden="true" className={styles.symbol} viewBox={`0 0 ${LAMP_BOX} ${LAMP_BOX}`}>
    <path d={LAMP_OUTLINE[lamp]} />
  </svg>
)
