import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Card } from '#renderer/ui/card.tsx'
import { DispatchForm } from '../dispatch/dispatch-form.tsx'
import { listWorkshop } from '../list-workshop.ts'
import { FailedNote } from './failed-note.tsx'
import { JobTicks } from './job-ticks.tsx'
import { TimeCard } from './time-card.tsx'
import { WorkshopActions } from './workshop-actions.tsx'
import styles from './workshop-sheet.module.css'

/** One car in the workshop: who has it and where, what is done, what comes next. */
export const WorkshopSheet = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const say = useSay()
  const workshop = useLive(listWorkshop)
  const { visit } = record
  return (
    <div className={styles.sheet} data-testid="workshop-sheet">
      <div className={styles.column}>
        <FailedNote visit={visit} />
        <JobTicks visit={visit} workshop={workshop} />
        <WorkshopActions visit={visit} />
      </div>
      <div className={styles.column}>
        <TimeCard visit={visit} />
        <Card title={say('workshop.dispatch')}>
          <div className={styles.body}>
            {workshop === undefined ? null : (
              <DispatchForm
                hasKeys
                key={`${visit.technicianId}-${visit.bayId}`}
                visit={visit}
                workshop={workshop}
              />
            )}
          </div>
        </Card>
      </div>
    </div>
  )
}
