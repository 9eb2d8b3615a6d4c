import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import { jobDraftFrom } from '#shared/domain/catalogue/standard-job.ts'
import type { PartLineId } from '#shared/domain/estimate/part-line.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import styles from './catalogue-dialog.module.css'

interface CatalogueListProps {
  readonly jobs: readonly StandardJob[]
  readonly at: number
  readonly isGrouped: boolean
  readonly text: string
  readonly onMove: (index: number) => void
  readonly onTake: (index: number) => void
}

const NO_ID = (): PartLineId => '' as PartLineId

/** Jobs found, by group while nothing is typed; the last line is a job of one's own. */
export const CatalogueList = (props: CatalogueListProps): ReactNode => {
  const { jobs, at, isGrouped, text, onMove, onTake } = props
  const say = useSay()
  const { shop } = useSession()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const line = list.current?.querySelector(`[data-index="${at}"]`)
    line?.scrollIntoView?.({ block: 'nearest' })
  }, [at])
  const option = (index: number) => ({
    'aria-selected': index === at,
    'data-index': index,
    onClick: () => onMove(index),
    onDoubleClick: () => onTake(index),
    role: 'option',
    tabIndex: -1,
  })
  return (
    <div
      aria-label={say('estimate.catalogueTitle')}
      className={styles.list}
      ref={list}
      role="listbox"
    >
      {jobs.map((job, index) => (
        <div key={job.id} {...option(index)} data-testid={`catalogue-item-${job.id}`}>
          {isGrouped && jobs[index - 1]?.group !== job.group ? (
            <p className={styles.group}>{say(`estimate.group.${job.group}`)}</p>
          ) : null}
          <span className={styles.line}>
            <span>{job.name}</span>
            <small>{say('estimate.hours', { hours: formatHours(job.hours) })}</small>
            <span className={styles.price}>
              {formatAmount(
                computeJobAmount(jobDraftFrom(job, shop.labourRate, NO_ID)),
                shop.currency,
              )}
            </span>
          </span>
        </div>
      ))}
      <div {...option(jobs.length)} data-testid="catalogue-free">
        <span className={styles.line}>
          <span className={styles.free}>
            {text.trim() === ''
              ? say('estimate.free')
              : say('estimate.freeNamed', { name: text.trim() })}
          </span>
        </span>
      </div>
    </div>
  )
}
