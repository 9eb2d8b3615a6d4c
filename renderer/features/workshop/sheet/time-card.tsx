import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { listApproved } from '#shared/domain/approval/decide-job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { computeWorkTime } from '#shared/domain/workshop/clocked-time.ts'
import { sumWaits } from '#shared/domain/workshop/wait-minutes.ts'
import { computeOutlook } from '#shared/domain/workshop/work-left.ts'
import { sayMinutes } from '../say-minutes.ts'
import { usePeople } from './people.ts'
import styles from './workshop-sheet.module.css'

/** Quota, clocked and lost time of a car, and whether the promise can still be kept. */
export const TimeCard = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const now = useNow(15_000)
  const people = usePeople()
  const time = computeWorkTime(visit, listApproved(visit), now)
  const waited = sumWaits(visit, now)
  const outlook = computeOutlook(visit, now)
  const rows = [
    [say('clock.timeQuota'), sayMinutes(time.quotaMinutes), time.quotaMinutes],
    [say('clock.timeClocked'), sayMinutes(time.clockedMinutes), time.clockedMinutes],
    [
      say('clock.timeEfficiency'),
      time.efficiency === undefined ? '—' : `${time.efficiency}%`,
      time.efficiency,
    ],
    [say('clock.waitedParts'), sayMinutes(waited.parts), waited.parts],
    [say('clock.waitedCustomer'), sayMinutes(waited.customer), waited.customer],
  ] as const
  return (
    <Card testId="work-time" title={say('clock.time')}>
      <dl className={styles.times}>
        {rows.map(([label, text, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd data-minutes={figure}>{text}</dd>
          </div>
        ))}
      </dl>
      {visit.gradeOverrides.map((each) => (
        <p className={styles.decided} data-testid="grade-override" key={each.at}>
          {say('clock.decided', {
            technician: people.name(each.technicianId),
            name: people.name(each.by),
            reason: each.reason,
          })}
        </p>
      ))}
      {outlook.isShort ? (
        <p className={styles.short} data-testid="promise-short">
          <StatusTag tone="warn">
            {say('clock.shortBy', { time: sayMinutes(outlook.workLeft - outlook.minutesLeft) })}
          </StatusTag>
        </p>
      ) : null}
    </Card>
  )
}
