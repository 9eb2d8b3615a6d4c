import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import {
  computeClockedMinutes,
  computeEfficiency,
  computeJobMinutes,
  quotaMinutesOf,
} from '#shared/domain/workshop/clocked-time.ts'
import { listRunning } from '#shared/domain/workshop/running-clocks.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { sayMinutes } from '../say-minutes.ts'
import type { People } from './people.ts'
import styles from './workshop-sheet.module.css'

interface JobClockProps {
  readonly visit: Visit
  readonly job: Job
  readonly now: Instant
  readonly people: People
}

/** Quota beside clocked time, never mixed; who is clocked in now. */
export const JobClock = ({ visit, job, now, people }: JobClockProps): ReactNode => {
  const say = useSay()
  const quota = quotaMinutesOf(job)
  const clocked = computeJobMinutes(visit, job, now)
  const efficiency = job.isDone ? computeEfficiency(quota, clocked) : undefined
  const running = listRunning(visit, job.id)
  return (
    <span className={styles.clock} data-clocked={clocked} data-testid="job-clock">
      {running.map((clocking) => (
        <b className={styles.running} key={clocking.id}>
          ▶ {people.name(clocking.staffId)} {sayMinutes(computeClockedMinutes([clocking], now))}
        </b>
      ))}
      {quota > 0 ? <span>{say('clock.quota', { time: sayMinutes(quota) })}</span> : null}
      {clocked > 0 ? <span>{say('clock.clocked', { time: sayMinutes(clocked) })}</span> : null}
      {job.isDone ? (
        <span>
          {efficiency === undefined
            ? say('clock.noEfficiency')
            : say('clock.efficiency', { percent: efficiency })}
        </span>
      ) : null}
    </span>
  )
}
