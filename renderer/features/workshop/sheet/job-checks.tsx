import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Job } from '#shared/domain/estimate/job.ts'
import { needsMutualCheck } from '#shared/domain/workshop/check-work.ts'
import type { People } from './people.ts'
import styles from './workshop-sheet.module.css'

interface JobChecksProps {
  readonly job: Job
  readonly at: number
  readonly people: People
  readonly isClosed: boolean
  readonly onSelf: () => void
  readonly onMutual: () => void
}

/** Who looked at finished work: its doer, and a colleague where the work asks for one. */
export const JobChecks = (props: JobChecksProps): ReactNode => {
  const { job, at, people, isClosed, onSelf, onMutual } = props
  const say = useSay()
  if (!job.isDone) return null
  const { selfCheck, mutualCheck } = job
  return (
    <p className={styles.checks} data-testid={`job-checks-${at}`}>
      {selfCheck === undefined ? (
        <>
          <StatusTag tone="warn">{say('clock.selfNeeded')}</StatusTag>
          <Button data-testid={`job-self-${at}`} disabled={isClosed} onClick={onSelf} size="small">
            {say('clock.self')}
          </Button>
        </>
      ) : (
        <span>
          ✓{' '}
          {say('clock.selfBy', {
            name: people.name(selfCheck.by),
            time: people.time(selfCheck.at),
          })}
        </span>
      )}
      {mutualCheck === undefined ? null : (
        <span>
          ✓{' '}
          {say('clock.mutualBy', {
            name: people.name(mutualCheck.by),
            time: people.time(mutualCheck.at),
          })}
        </span>
      )}
      {mutualCheck === undefined && needsMutualCheck(job) ? (
        <>
          <StatusTag tone="warn">{say('clock.mutualNeeded')}</StatusTag>
          <Button
            data-testid={`job-mutual-${at}`}
            disabled={isClosed}
            keys="M"
            onClick={onMutual}
            size="small"
          >
            {say('clock.mutual')}
          </Button>
        </>
      ) : null}
    </p>
  )
}
