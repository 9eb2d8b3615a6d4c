import { type ReactNode, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useInView } from '#renderer/ui/stage/use-in-view.ts'
import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'
import { LineList } from '../line-list.tsx'
import styles from './job-detail.module.css'

interface JobDetailProps {
  readonly job: JobView
  readonly currency: EstimateView['currency']
  readonly photo: string | undefined
}

/** Labour and parts of one job, and the photo that shows why. */
export const JobDetail = ({ job, currency, photo }: JobDetailProps): ReactNode => {
  const say = useSay()
  const detail = useRef<HTMLDivElement>(null)
  useInView(detail)
  return (
    <div ref={detail} className={styles.detail}>
      {photo === undefined ? null : <img src={photo} alt={job.reason} draggable={false} />}
      <div>
        <p className={styles.category}>{job.category}</p>
        <LineList lines={job.lines} currency={currency} />
        {job.likely === undefined ? null : (
          <div data-testid="counter-likely">
            <p className={styles.likely}>{say('counter.likely')}</p>
            <LineList lines={job.likely} currency={currency} />
          </div>
        )}
      </div>
    </div>
  )
}
