import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import { CheckIcon, DownIcon, LaterIcon, UpIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import { DeclineReasons } from './decline-reasons.tsx'
import styles from './job-card.module.css'
import { JobDetail } from './job-detail.tsx'
import type { TouchedJob } from './touched-jobs.ts'

interface JobCardProps {
  readonly job: JobView
  readonly currency: EstimateView['currency']
  readonly decision: JobView['decision']
  readonly declineReason: string | undefined
  /** "有改动", "新增": what the desk changed since the customer looked. */
  readonly news: string | undefined
  readonly onDecide: (touch: TouchedJob) => void
}

/** One job: what, why, how much; its lines on touch; yes or not now. */
export const JobCard = ({
  job,
  currency,
  decision,
  declineReason,
  news,
  onDecide,
}: JobCardProps): ReactNode => {
  const say = useSay()
  const photo = usePhotoAddress()(job.photo)
  const [isOpen, setOpen] = useState(false)
  const [isAskedWhy, setAskedWhy] = useState(false)
  const decide = (touch: TouchedJob): void => {
    setAskedWhy(false)
    onDecide(touch)
  }

  return (
    <li className={`${styles.card} ${styles[decision]}`} data-decision={decision}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {photo === undefined || isOpen ? null : (
          <img className={styles.thumbnail} src={photo} alt="" draggable={false} />
        )}
        <span className={styles.words}>
          <span className={styles.name}>
            {job.name}
            {job.isSupplement ? <em>{say('counter.supplement')}</em> : null}
            {news === undefined ? null : <em className={styles.news}>{news}</em>}
          </span>
          {job.reason === '' ? null : <span className={styles.reason}>{job.reason}</span>}
          <span className={styles.more}>
            {isOpen ? <UpIcon /> : <DownIcon />}
            {say(isOpen ? 'counter.hideLines' : 'counter.showLines')}
          </span>
        </span>
      </button>
      <div className={styles.answer}>
        <b className={styles.price}>{formatMoney(money(job.amount), currency)}</b>
        <div className={styles.buttons}>
          <TouchButton
            kind="yes"
            aria-pressed={decision === 'approved'}
            aria-label={`${say('counter.approve')}：${job.name}`}
            onClick={() => decide({ decision: 'approved' })}
          >
            <CheckIcon />
            {say('counter.approve')}
          </TouchButton>
          <TouchButton
            kind="no"
            aria-pressed={decision === 'declined'}
            aria-label={`${say('counter.decline')}：${job.name}`}
            onClick={() => setAskedWhy(true)}
          >
            <LaterIcon />
            {say('counter.decline')}
          </TouchButton>
        </div>
        {decision === 'declined' && declineReason !== undefined && !isAskedWhy ? (
          <span className={styles.because}>
            {say('counter.declinedBecause', { reason: declineReason })}
          </span>
        ) : null}
      </div>
      {isAskedWhy ? (
        <DeclineReasons
          onReason={(reason) => decide({ decision: 'declined', reason })}
          onBack={() => setAskedWhy(false)}
        />
      ) : null}
      {isOpen ? <JobDetail job={job} currency={currency} photo={photo} /> : null}
    </li>
  )
}
