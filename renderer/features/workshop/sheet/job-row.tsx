import type { KeyboardEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Job } from '#shared/domain/estimate/job.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { gradeNeededFor } from '#shared/domain/workshop/grade.ts'
import { listRunning } from '#shared/domain/workshop/running-clocks.ts'
import { doerOf, workerOf } from '#shared/domain/workshop/worker-of.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import { JobChecks } from './job-checks.tsx'
import { JobClock } from './job-clock.tsx'
import { JobSteps } from './job-steps.tsx'
import type { People } from './people.ts'
import type { JobActs } from './use-job-acts.ts'
import styles from './workshop-sheet.module.css'

/** What a person is chosen for. */
export type Asked = 'give' | 'clock' | 'mutual'

interface JobRowProps {
  readonly visit: Visit
  readonly job: Job
  readonly at: number
  readonly now: Instant
  readonly people: People
  readonly acts: JobActs
  readonly onAsk: (asked: Asked) => void
}

const partsOf = (job: Job, comma: string): string =>
  job.parts
    .map(({ name, quantity, unit }) => `${name} ${formatQuantity(quantity)} ${unit}`)
    .join(comma)

/** One agreed job: its tick, its clock, its steps, and who looked at it. */
export const JobRow = (props: JobRowProps): ReactNode => {
  const { visit, job, at, now, people, acts, onAsk } = props
  const say = useSay()
  const isShut = isClosed(visit)
  const isRunning = listRunning(visit, job.id).length > 0
  const hasClock = visit.clockings.some(({ jobId }) => jobId === job.id)
  const canWork = !isShut && !job.isDone
  const worker = people.find(workerOf(visit, job))
  const doer = people.find(doerOf(visit, job))
  // Without a technician there is nobody to clock in: one is chosen first.
  const start = (): void => {
    if (worker === undefined) onAsk('clock')
    else void acts.clockIn(job, worker)
  }
  const self = (): void => {
    if (doer !== undefined) void acts.check(job, 'self', doer)
  }
  const pause = (): void => void acts.pause(job)
  const step = async (index: number, isDone: boolean, value?: string): Promise<boolean> => {
    if (doer !== undefined) {
      const measured = value === undefined ? {} : { value }
      return acts.step(job, index, { isDone, by: doer.id, ...measured })
    }
    onAsk('give')
    return false
  }
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    s: canWork ? start : undefined,
    p: isRunning ? pause : undefined,
    h: canWork ? () => onAsk('clock') : undefined,
    t: canWork ? () => onAsk('give') : undefined,
    m: job.isDone && !isShut ? () => onAsk('mutual') : undefined,
  }
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const isTyping = (event.target as Element).matches('input:not([type="checkbox"])')
    if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return
    const act = keys[event.key.toLowerCase()]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  const steps = job.steps ?? []
  const grade = gradeNeededFor(job)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the controls inside
    <div className={styles.jobBox} data-job={job.id} onKeyDown={hear}>
      <label className={`${styles.job} ${job.isDone ? styles.done : ''}`}>
        <input
          checked={job.isDone}
          data-testid={`job-done-${at}`}
          data-tick
          disabled={isShut}
          onChange={() => void acts.tick(job)}
          type="checkbox"
        />
        <span>
          <b>{job.name}</b>{' '}
          {job.foundDuring === 'repair' ? (
            <StatusTag tone="warn">{say('workshop.isSupplement')}</StatusTag>
          ) : null}
          {grade === 'junior' ? null : (
            <StatusTag tone="plain">{say(`trade.grade.${grade}`)}</StatusTag>
          )}
          <small>{partsOf(job, say('trade.comma'))}</small>
        </span>
        {job.isDone ? (
          <StatusTag tone="ok">{say('workshop.done')}</StatusTag>
        ) : (
          <StatusTag tone={isRunning ? 'info' : 'plain'}>
            {say(isRunning ? 'clock.clockedIn' : 'workshop.open')}
          </StatusTag>
        )}
      </label>
      <div className={styles.line}>
        <JobClock job={job} now={now} people={people} visit={visit} />
        {steps.length === 0 ? null : (
          <span>
            {say('clock.steps', {
              done: steps.filter(({ doneAt }) => doneAt !== undefined).length,
              all: steps.length,
            })}
          </span>
        )}
        {canWork ? (
          <span className={styles.rowActs}>
            {isRunning ? (
              <Button data-testid={`clock-pause-${at}`} keys="P" onClick={pause} size="small">
                {say('clock.pause')}
              </Button>
            ) : (
              <Button data-testid={`clock-start-${at}`} keys="S" onClick={start} size="small">
                {say(hasClock ? 'clock.goOn' : 'clock.start')}
              </Button>
            )}
            <Button
              data-testid={`job-give-${at}`}
              keys="T"
              look="quiet"
              onClick={() => onAsk('give')}
              size="small"
            >
              {worker?.name ?? say('clock.give')}
            </Button>
          </span>
        ) : null}
      </div>
      <JobChecks
        at={at}
        isClosed={isShut || doer === undefined}
        job={job}
        onMutual={() => onAsk('mutual')}
        onSelf={self}
        people={people}
      />
      <JobSteps at={at} isClosed={isShut} job={job} onStep={step} people={people} />
    </div>
  )
}
