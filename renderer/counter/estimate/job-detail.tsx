import { type ReactNode, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useInView } from '#renderer/ui/stage/use-in-view.ts'
import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'
import { LineList } from '../line-list.tsx'
import styles from './job-detail.module.css'

interface JobDetailProps {
  readonly job: JobView
  readonly currency: EstimateView['currency']
  /** Addresses of the photos that show why. */
  readonly photos: readonly string[]
}

/** Labour and parts of one job, and the photos that show why. */
export const JobDetail = ({ job, currency, photos }: JobDetailProps): ReactNode => {
  const say = useSay()
  const detail = useRef<HTMLDivElement>(null)
  useInView(detail)
  return (
    <div ref={detail} className={styles.detail}>
      {photos.length === 0 ? null : (
        <div className={styles.photos} data-count={photos.length}>
          {photos.map((photo) => (
            <img alt={job.reason} draggable={false} key={photo} src={photo} />
          ))}
        </div>
      )}
      <div className={styles.lines}>
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
