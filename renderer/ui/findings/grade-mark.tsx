import type { ReactNode } from 'react'
import type { FindingGrade } from '#shared/domain/diagnosis/finding.ts'
import { PIN_SHAPES } from '#shared/domain/diagnosis/place-pins.ts'
import styles from './findings-diagram.module.css'

interface GradeMarkProps {
  readonly grade: FindingGrade
  /** The number of its pin; without it the bare shape. */
  readonly number?: number
  /** Read aloud; absent where words stand beside it. */
  readonly label?: string
}

/** The pin of a finding beside its words, as high as two lines of them. */
export const GradeMark = ({ grade, number, label }: GradeMarkProps): ReactNode => (
  <svg
    aria-hidden={label === undefined ? true : undefined}
    aria-label={label}
    className={styles.mark}
    role={label === undefined ? undefined : 'img'}
    viewBox="-30 -29 60 58"
  >
    <g className={`${styles.pin} ${styles[grade]}`}>
      <path d={PIN_SHAPES[grade].path} />
      {number === undefined ? null : <text y={PIN_SHAPES[grade].textY}>{number}</text>}
    </g>
  </svg>
)
