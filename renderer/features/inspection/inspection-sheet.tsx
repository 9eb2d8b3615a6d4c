import type { ReactNode } from 'react'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EarlierRounds } from './earlier-rounds.tsx'
import { InspectionList } from './inspection-list.tsx'
import styles from './inspection-sheet.module.css'
import { NotAtInspection } from './not-at-inspection.tsx'

interface InspectionSheetProps {
  readonly record: VisitRecord
}

/** The final inspection: the check list while the car stands there, and every round on record. */
export const InspectionSheet = ({ record: { visit } }: InspectionSheetProps): ReactNode => (
  <Card className={styles.sheet} testId="inspection-sheet">
    {visit.step === 'final-inspection' ? (
      <InspectionList key={visit.inspections.length} visit={visit} />
    ) : (
      <div className={styles.scroll}>
        <NotAtInspection visit={visit} />
        <EarlierRounds visit={visit} />
      </div>
    )}
  </Card>
)
