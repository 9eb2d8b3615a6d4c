import type { ReactNode } from 'react'
import { useSession } from '#renderer/session/session.tsx'
import { computeMargin } from '#shared/domain/estimate/compute-margin.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import styles from './estimate-table.module.css'
import { formatMarginShare } from './format-margin-share.ts'

interface MarginCellProps {
  readonly job: Job
  readonly index: number
}

/** What a job leaves; a dash while a buying price is not known. */
export const MarginCell = ({ job, index }: MarginCellProps): ReactNode => {
  const { shop } = useSession()
  const margin = computeMargin(job, shop)
  const isLoss = margin !== undefined && margin.amount < 0
  return (
    <td
      className={`${styles.number} ${styles.margin} ${isLoss ? styles.loss : ''}`}
      data-amount={margin?.amount}
      data-testid={`job-margin-${index}`}
    >
      {margin === undefined ? (
        '—'
      ) : (
        <>
          <span className={styles.wide}>{formatAmount(margin.amount, shop.currency)}</span>{' '}
          <small>{formatMarginShare(margin)}</small>
        </>
      )}
    </td>
  )
}
