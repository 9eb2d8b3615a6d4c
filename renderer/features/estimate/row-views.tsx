import { memo, type ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { formatMeasure } from '#renderer/ui/compare/present-verdict.ts'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import type { VerdictTone } from '#shared/domain/comparison/judge-comparison.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { Charge } from '#shared/domain/estimate/charge.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import {
  type BilledPart,
  computeJobAmount,
  computeLabourAmount,
  computePartAmount,
} from '#shared/domain/estimate/price-job.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import type { Money } from '#shared/kernel/money.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import { BeingReadTag } from './being-read-tag.tsx'
import { DecisionTag } from './decision-tag.tsx'
import styles from './estimate-table.module.css'
import { MarginCell } from './margin-cell.tsx'
import { RevivedTag } from './revived-tag.tsx'
import type { WorstComparison } from './worst-comparison.ts'

const TONES: Readonly<Record<VerdictTone, Tone>> = {
  bad: 'bad',
  advise: 'warn',
  good: 'ok',
  unknown: 'plain',
}

interface RowProps {
  readonly rowKey: string
  readonly isSelected: boolean
  readonly onSelect: (key: string) => void
  readonly onEdit: (key: string) => void
  /** Whether the column of the margin is there. */
  readonly isMarginShown: boolean
}

interface JobRowProps extends RowProps {
  readonly job: Job
  readonly index: number
  readonly isMarked: boolean
  readonly onMark: (key: string) => void
  readonly worst: WorstComparison | undefined
  /** The declined work of an earlier visit that this job takes up. */
  readonly origin: DeferredJob | undefined
}

interface AskedProps {
  /** What the line costs, minor units. */
  readonly amount: Money | undefined
  readonly isFree: boolean
}

/** A line's amount; what it would cost is struck where the work is free. */
const Asked = ({ amount, isFree }: AskedProps): ReactNode => {
  const { currency } = useSession().shop
  if (amount === undefined) return null
  const written = formatAmount(amount, currency)
  return isFree ? <s data-free="true">{written}</s> : written
}

/** A part line as if nothing were free. */
const computeListPrice = ({ class: kind, quantity, price }: BilledPart): Money =>
  computePartAmount({ class: kind, quantity, price })

const mouse = ({ rowKey, onSelect, onEdit }: RowProps) => ({
  onClick: () => onSelect(rowKey),
  onDoubleClick: () => onEdit(rowKey),
})

export const JobRow = memo((props: JobRowProps): ReactNode => {
  const { job, index, isMarked, onMark, isSelected, worst, origin, isMarginShown } = props
  const say = useSay()
  const { currency } = useSession().shop
  const { state } = job.approval
  const total = computeJobAmount(job)
  return (
    <tr
      {...mouse(props)}
      aria-selected={isSelected}
      className={`${styles.job} ${state === 'declined' ? styles.declined : ''}`}
      data-amount={total}
      data-job-id={job.id}
      data-row={job.id}
      data-state={state}
      data-testid={`job-row-${index}`}
    >
      <td className={styles.mark}>
        <input
          aria-label={say('estimate.mark', { job: job.name })}
          checked={isMarked}
          data-testid={`job-mark-${index}`}
          onChange={() => onMark(job.id)}
          onClick={(event) => event.stopPropagation()}
          tabIndex={-1}
          type="checkbox"
        />
      </td>
      <td className={styles.name}>
        <div className={styles.said}>
          <span className={styles.strike}>{job.name}</span>
          {job.foundDuring === 'repair' ? (
            <StatusTag tone="warn">{say('estimate.supplement')}</StatusTag>
          ) : null}
          {job.free === undefined ? null : (
            <StatusTag tone="ok">{say(`trade.free.${job.free}`)}</StatusTag>
          )}
          {job.revives === undefined ? null : <RevivedTag index={index} origin={origin} />}
          {worst?.comparison.measured === undefined ? null : (
            <StatusTag tone={TONES[worst.tone]}>
              {worst.comparison.position}{' '}
              {formatMeasure(worst.comparison.measured, worst.comparison.unit)}
            </StatusTag>
          )}
          <BeingReadTag jobId={job.id} />
          {job.isDone ? <StatusTag tone="plain">{say('estimate.done')}</StatusTag> : null}
          {job.reason === '' ? null : <small title={job.reason}>{job.reason}</small>}
        </div>
      </td>
      <td className={styles.strike}>{say(`trade.category.${job.category}`)}</td>
      <td className={styles.number}>
        {job.labour === undefined
          ? ''
          : say('estimate.hours', { hours: formatHours(job.labour.hours) })}
      </td>
      <td className={styles.number}>
        {job.labour === undefined ? '' : formatAmount(job.labour.rate, currency)}
      </td>
      <td className={styles.number}>
        <Asked
          amount={
            job.labour === undefined ? undefined : computeLabourAmount({ labour: job.labour })
          }
          isFree={job.free !== undefined}
        />
      </td>
      <td className={`${styles.number} ${styles.total}`}>{formatAmount(total, currency)}</td>
      {isMarginShown ? <MarginCell index={index} job={job} /> : null}
      <td>
        <DecisionTag approval={job.approval} />
      </td>
    </tr>
  )
})

interface PartRowProps extends RowProps {
  readonly part: BilledPart
  readonly isDeclined: boolean
}

export const PartRow = memo((props: PartRowProps): ReactNode => {
  const { part, isSelected, isDeclined, isMarginShown } = props
  const say = useSay()
  const { currency } = useSession().shop
  return (
    <tr
      {...mouse(props)}
      aria-selected={isSelected}
      className={`${styles.part} ${isDeclined ? styles.declined : ''}`}
      data-amount={computePartAmount(part)}
      data-row={part.id}
      data-testid="part-row"
    >
      <td />
      <td className={styles.name}>
        <span className={styles.strike}>{part.name}</span>
        {part.number === undefined ? null : <span>{part.number}</span>}
        {part.brand === undefined ? null : <span>{part.brand}</span>}
      </td>
      <td>{say(`trade.class.${part.class}`)}</td>
      <td className={styles.number}>
        {formatQuantity(part.quantity)} {part.unit}
      </td>
      <td className={styles.number}>{formatAmount(part.price, currency)}</td>
      <td className={styles.number}>
        <Asked amount={computeListPrice(part)} isFree={part.free !== undefined} />
      </td>
      <td className={styles.total} />
      {isMarginShown ? <td /> : null}
      <td />
    </tr>
  )
})

interface ChargeRowProps extends RowProps {
  readonly charge: Charge
  readonly index: number
}

export const ChargeRow = memo((props: ChargeRowProps): ReactNode => {
  const { charge, isSelected, index, isMarginShown } = props
  const say = useSay()
  const { currency } = useSession().shop
  return (
    <tr
      {...mouse(props)}
      aria-selected={isSelected}
      className={styles.charge}
      data-amount={charge.amount}
      data-row={charge.id}
      data-testid={`charge-row-${index}`}
    >
      <td />
      <td className={styles.name}>{charge.name}</td>
      <td>{say(`trade.charge.${charge.kind}`)}</td>
      <td />
      <td />
      <td className={styles.number}>{formatAmount(charge.amount, currency)}</td>
      <td className={`${styles.number} ${styles.total}`}>
        {formatAmount(charge.amount, currency)}
      </td>
      {isMarginShown ? <td /> : null}
      <td />
    </tr>
  )
})
