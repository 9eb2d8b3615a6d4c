import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import { namesOf } from '#shared/domain/estimate/names-of.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import styles from './appointment-editor.module.css'
import { sayHours } from './say-day.ts'

interface WantedJobsProps {
  readonly jobs: readonly JobDraft[]
  /** The order is prepared: jobs are written there. */
  readonly isLocked: boolean
  readonly onPick: (() => void) | undefined
  readonly onRemove: (index: number) => void
}

/** The wanted work with its hours, price and the parts to set aside. */
export const WantedJobs = ({ jobs, isLocked, onPick, onRemove }: WantedJobsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  return (
    <>
      {jobs.length === 0 ? null : (
        <ul className={styles.jobs}>
          {jobs.map((job, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: jobs of a draft have no id; the same may stand twice
            <li data-testid="appointment-job" key={index}>
              <span>
                {job.name} · {say('estimate.hours', { hours: sayHours(job.labour?.hours ?? 0) })}
              </span>
              <span>{formatMoney(computeJobAmount(job), shop.currency)}</span>
              {isLocked ? (
                <span />
              ) : (
                <Button
                  aria-label={say('appointments.removeJob', { job: job.name })}
                  data-testid={`appointment-job-remove-${index}`}
                  look="quiet"
                  onClick={() => onRemove(index)}
                  size="small"
                >
                  ✕
                </Button>
              )}
              {job.parts.length === 0 ? null : (
                <small>{say('appointments.partsNeeded', { parts: namesOf(job.parts) })}</small>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.bar}>
        {onPick === undefined ? null : (
          <Button data-testid="appointment-job-add" keys="F2" onClick={onPick} size="small">
            {say('appointments.addJob')}
          </Button>
        )}
        <span className={styles.hint}>
          {say(isLocked ? 'appointments.jobsLocked' : 'appointments.jobsHint')}
        </span>
      </div>
    </>
  )
}
