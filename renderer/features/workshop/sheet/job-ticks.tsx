import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { isBillable, listApproved } from '#shared/domain/approval/decide-job.ts'
import type { JobId } from '#shared/domain/estimate/job.ts'
import { findJob } from '#shared/domain/estimate/replace-job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { listRunning } from '#shared/domain/workshop/running-clocks.ts'
import type { Workshop } from '../list-workshop.ts'
import { AskWho } from './ask-who.tsx'
import { type Asked, JobRow } from './job-row.tsx'
import { usePeople } from './people.ts'
import { UnagreedRow } from './unagreed-row.tsx'
import { useJobActs } from './use-job-acts.ts'
import styles from './workshop-sheet.module.css'

const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const ticks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tick]')]
  const box = document.activeElement?.closest('li, label, [data-job]')
  const own = box?.querySelector<HTMLElement>('[data-tick]')
  const at = own == null ? -1 : ticks.indexOf(own)
  ticks[at + step]?.focus()
  event.preventDefault()
}

interface JobTicksProps {
  readonly visit: Visit
  readonly workshop: Workshop | undefined
}

/** The agreed work with ticks, clocks and steps; what is not agreed is shown and may not be done. */
export const JobTicks = ({ visit, workshop }: JobTicksProps): ReactNode => {
  const say = useSay()
  const now = useNow(15_000)
  const people = usePeople()
  const acts = useJobActs(visit)
  const [asked, setAsked] = useState<{ readonly jobId: JobId; readonly what: Asked }>()
  const agreed = listApproved(visit)
  const unagreed = visit.jobs.filter(
    (job) =>
      job.approval.state === 'pending' ||
      (!isBillable(job) && listRunning(visit, job.id).length > 0),
  )
  const done = agreed.filter((job) => job.isDone).length
  const askedJob = asked && findJob(visit, asked.jobId)
  const close = (): void => {
    setAsked(undefined)
    const box = asked && document.querySelector(`[data-job="${asked.jobId}"]`)
    setTimeout(() => box?.querySelector<HTMLElement>('[data-tick]')?.focus())
  }
  if (!people.isRead) return null
  return (
    <Card
      aside={
        agreed.length === 0 ? undefined : say('workshop.jobsDone', { done, all: agreed.length })
      }
      title={say('workshop.jobs')}
    >
      {visit.jobs.length === 0 ? (
        <EmptyState hint={say('workshop.noJobsHint')} title={say('workshop.noJobs')} />
      ) : null}
      {agreed.length === 0 ? null : <p className={styles.keys}>{say('clock.keys')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the ticks */}
      <div onKeyDown={moveFocus}>
        {agreed.map((job, index) => (
          <JobRow
            acts={acts}
            at={index}
            job={job}
            key={job.id}
            now={now}
            onAsk={(what) => setAsked({ jobId: job.id, what })}
            people={people}
            visit={visit}
          />
        ))}
      </div>
      {unagreed.map((job) => (
        <UnagreedRow
          job={job}
          key={job.id}
          now={now}
          onPause={() => void acts.pause(job)}
          people={people}
          visit={visit}
        />
      ))}
      {asked === undefined || askedJob === undefined ? null : (
        <AskWho
          acts={acts}
          job={askedJob}
          onClose={close}
          people={people}
          visit={visit}
          what={asked.what}
          workshop={workshop}
        />
      )}
    </Card>
  )
}
