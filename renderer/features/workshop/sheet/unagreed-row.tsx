import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { listRunning } from '#shared/domain/workshop/running-clocks.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { JobClock } from './job-clock.tsx'
import type { People } from './people.ts'
import styles from './workshop-sheet.module.css'

interface UnagreedRowProps {
  readonly visit: Visit
  readonly job: Job
  readonly now: Instant
  readonly people: People
  readonly onPause: () => void
}

/**
 * Work without a yes: shown, and not to be done. A clock that ran when the yes was taken back can
 * be paused here.
 */
export const UnagreedRow = (props: UnagreedRowProps): ReactNode => {
  const { visit, job, now, people, onPause } = props
  const say = useSay()
  return (
    <div>
      <div className={`${styles.job} ${styles.quiet}`}>
        <span />
        <span>
          <b>{job.name}</b>{' '}
          {job.foundDuring === 'repair' ? (
            <StatusTag tone="warn">{say('workshop.isSupplement')}</StatusTag>
          ) : null}
        </span>
        <StatusTag mark="?" tone="warn">
          {say('workshop.notAgreed')}
        </StatusTag>
      </div>
      {listRunning(visit, job.id).length === 0 ? null : (
        <div className={styles.line}>
          <JobClock job={job} now={now} people={people} visit={visit} />
          <Button data-testid="clock-pause-unagreed" onClick={onPause} size="small">
            {say('clock.pause')}
          </Button>
        </div>
      )}
    </div>
  )
}
