import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Job } from '#shared/domain/estimate/job.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { chargeReturned } from './commands.ts'
import styles from './rework.module.css'

/** The jobs of the return, each free or at its price. */
export const ReworkItems = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const returned = (visit.rework?.items ?? []).flatMap(({ jobId }) =>
    visit.jobs.filter((job) => job.id === jobId),
  )
  return (
    <ul className={styles.items}>
      {returned.map((job, index) => (
        <Item index={index} job={job} key={job.id} visit={visit} />
      ))}
    </ul>
  )
}

interface ItemProps {
  readonly visit: Visit
  readonly job: Job
  readonly index: number
}

const Item = ({ visit, job, index }: ItemProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const { currency } = session.shop
  const explain = useExplain(currency)
  const notify = useNotify()
  const isFree = job.free !== undefined
  const change = async (): Promise<void> => {
    const result = await chargeReturned(session, visit.id, job.id, isFree)
    if (!result.ok) notify('bad', explain(result))
    else notify('info', say(isFree ? 'rework.charged' : 'rework.uncharged', { job: job.name }))
  }
  const mayChange = !isClosed(visit) && (visit.rework?.cause === 'other' || !isFree)
  return (
    <li data-amount={computeJobAmount(job)} data-testid={`rework-item-${index}`}>
      <span>{job.name}</span>
      {job.free === undefined ? (
        <StatusTag tone="warn">{formatMoney(computeJobAmount(job), currency)}</StatusTag>
      ) : (
        <StatusTag tone="ok">{say(`trade.free.${job.free}`)}</StatusTag>
      )}
      {mayChange ? (
        <Button
          data-testid={`rework-charge-${index}`}
          look="quiet"
          onClick={() => void change()}
          size="small"
        >
          {say(isFree ? 'rework.charge' : 'rework.uncharge')}
        </Button>
      ) : null}
    </li>
  )
}
