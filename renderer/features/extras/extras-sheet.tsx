import type { ReactNode } from 'react'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { ContractCard } from './contract/contract-card.tsx'
import styles from './extras.module.css'
import { LoanCard } from './loans/loan-card.tsx'
import { InsuranceCard } from './roadside/insurance-card.tsx'
import { RoadsideCard } from './roadside/roadside-card.tsx'

interface ExtrasSheetProps {
  readonly record: VisitRecord
}

/** What a visit may have beside its repair: a contract, a loan car, rescue, insurance. */
export const ExtrasSheet = ({ record }: ExtrasSheetProps): ReactNode => (
  <section className={styles.sheet} data-testid="extras-sheet">
    <div className={styles.column}>
      <ContractCard record={record} />
      <RoadsideCard record={record} />
    </div>
    <div className={styles.column}>
      <LoanCard record={record} />
      <InsuranceCard record={record} />
    </div>
  </section>
)
