import type { ReactNode } from 'react'
import styles from './intake-sheet.module.css'

interface FactsProps {
  /** Label and value; facts without a value are left out. */
  readonly facts: readonly (readonly [label: string, value: ReactNode])[]
}

/** Labelled facts, one below the other, as on the paper. */
export const Facts = ({ facts }: FactsProps): ReactNode => (
  <dl className={styles.facts}>
    {facts.map(([label, value]) =>
      value === undefined || value === ''
        ? null
        : [<dt key={`${label}-label`}>{label}</dt>, <dd key={label}>{value}</dd>],
    )}
  </dl>
)
