import type { KeyboardEvent, ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Job } from '#shared/domain/estimate/job.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import { tickJob } from '../commands.ts'
import styles from './workshop-sheet.module.css'

const partsOf = (job: Job): string =>
  job.parts
    .map(({ name, quantity, unit }) => `${name} ${formatQuantity(quantity)} ${unit}`)
    .join('、')

const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const ticks = [...event.currentTarget.querySelectorAll<HTMLElement>('input')]
  const at = ticks.indexOf(document.activeElement as HTMLElement)
  ticks[at + step]?.focus()
  event.preventDefault()
}

/** The agreed work with its ticks (Space); what is not agreed is shown and may not be done. */
export const JobTicks = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const agreed = visit.jobs.filter((job) => job.approval.state === 'approved')
  const pending = visit.jobs.filter((job) => job.approval.state === 'pending')
  const tick = async (job: Job): Promise<void> => {
    const ticked = await tickJob(session, visit.id, job.id, !job.isDone)
    if (!ticked.ok) notify('bad', explain(ticked))
  }
  const done = agreed.filter((job) => job.isDone).length
  const supplement = (job: Job): ReactNode =>
    job.foundDuring === 'repair' ? (
      <StatusTag tone="warn">{say('workshop.isSupplement')}</StatusTag>
    ) : null
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the ticks */}
      <div onKeyDown={moveFocus}>
        {agreed.map((job, index) => (
          <label className={`${styles.job} ${job.isDone ? styles.done : ''}`} key={job.id}>
            <input
              checked={job.isDone}
              data-testid={`job-done-${index}`}
              disabled={isClosed(visit)}
              onChange={() => void tick(job)}
              type="checkbox"
            />
            <span>
              <b>{job.name}</b> {supplement(job)}
              <small>{partsOf(job)}</small>
            </span>
            <span className={styles.hours}>
              {job.labour === undefined ? '' : `${formatHours(job.labour.hours)} h`}
            </span>
            {job.isDone ? (
              <StatusTag tone="ok">{say('workshop.done')}</StatusTag>
            ) : (
              <StatusTag tone="plain">{say('workshop.open')}</StatusTag>
            )}
          </label>
        ))}
      </div>
      {pending.map((job) => (
        <div className={`${styles.job} ${styles.quiet}`} key={job.id}>
          <span />
          <span>
            <b>{job.name}</b> {supplement(job)}
          </span>
          <span />
          <StatusTag mark="?" tone="warn">
            {say('workshop.notAgreed')}
          </StatusTag>
        </div>
      ))}
    </Card>
  )
}
