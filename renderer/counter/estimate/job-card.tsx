import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import { DownIcon, UpIcon } from '#renderer/ui/stage/stage-icons.tsx'
import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import { DeclineReasons } from './decline-reasons.tsx'
import type { EstimateChange } from './find-changes.ts'
import { JobAnswer } from './job-answer.tsx'
import styles from './job-card.module.css'
import { JobDetail } from './job-detail.tsx'
import type { TouchedJob } from './touched-jobs.ts'

interface JobCardProps {
  readonly job: JobView
  readonly currency: EstimateView['currency']
  readonly decision: JobView['decision']
  readonly declineReason: string | undefined
  /** What the desk changed about it since the customer looked. */
  readonly news: EstimateChange | undefined
  readonly onDecide: (touch: TouchedJob) => void
  /** Its lines were opened or put away. */
  readonly onOpen: (isOpen: boolean) => void
}

/** One job: what, why, how much; its lines on touch; yes, not now, or explain it to me. */
export const JobCard = ({
  job,
  currency,
  decision,
  declineReason,
  news,
  onDecide,
  onOpen,
}: JobCardProps): ReactNode => {
  const say = useSay()
  const addressOf = usePhotoAddress()
  const photos = job.photos.flatMap((hash) => addressOf(hash) ?? [])
  const [isOpen, setOpen] = useState(false)
  const [isAskedWhy, setAskedWhy] = useState(false)
  const decide = (touch: TouchedJob): void => {
    setAskedWhy(false)
    onDecide(touch)
  }
  const toggle = (): void => {
    setOpen(!isOpen)
    onOpen(!isOpen)
  }

  return (
    <li className={`${styles.card} ${styles[decision]}`} data-decision={decision}>
      <button type="button" className={styles.summary} aria-expanded={isOpen} onClick={toggle}>
        {photos[0] === undefined || isOpen ? null : (
          <img className={styles.thumbnail} src={photos[0]} alt="" draggable={false} />
        )}
        <span className={styles.words}>
          <span className={styles.name}>
            {job.name}
            {job.isSupplement ? <em>{say('counter.supplement')}</em> : null}
            {news === undefined ? null : (
              <em className={styles.news}>
                {say(news.kind === 'job-added' ? 'counter.newMark' : 'counter.changedMark')}
              </em>
            )}
          </span>
          {job.reason === '' ? null : <span className={styles.reason}>{job.reason}</span>}
          <span className={styles.more}>
            {isOpen ? <UpIcon /> : <DownIcon />}
            {say(isOpen ? 'counter.hideLines' : 'counter.showLines')}
          </span>
        </span>
      </button>
      <div className={styles.answer}>
        <b className={styles.price}>
          {news?.before === undefined || news.before === job.amount ? null : (
            <s>{say('counter.wasAmount', { amount: formatMoney(money(news.before), currency) })}</s>
          )}
          {formatMoney(money(job.amount), currency)}
        </b>
        <JobAnswer
          decision={decision}
          name={job.name}
          onDecide={decide}
          onDecline={() => setAskedWhy(true)}
        />
        {decision === 'declined' && declineReason !== undefined && !isAskedWhy ? (
          <span className={styles.because}>
            {say('counter.declinedBecause', { reason: declineReason })}
          </span>
        ) : null}
        {decision === 'asked' ? (
          <span className={styles.waits} role="status">
            {say('counter.askedHint')}
          </span>
        ) : null}
      </div>
      {isAskedWhy ? (
        <DeclineReasons
          onReason={(reason) => decide({ decision: 'declined', reason })}
          onBack={() => setAskedWhy(false)}
        />
      ) : null}
      {isOpen ? <JobDetail job={job} currency={currency} photos={photos} /> : null}
    </li>
  )
}
