import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { listApproved } from '#shared/domain/approval/decide-job.ts'
import type { FreeReason } from '#shared/domain/estimate/job.ts'
import {
  computeLabourAmount,
  computePartAmount,
  listBilledParts,
} from '#shared/domain/estimate/price-job.ts'
import type { BillTotals } from '#shared/domain/settlement/compute-totals.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import styles from './bill-lines.module.css'
import { BillSection } from './bill-section.tsx'

interface BillLinesProps {
  readonly visit: Visit
  readonly totals: BillTotals
}

/** The bill read like the settlement list: labour, parts and charges apart, line by line. */
export const BillLines = ({ visit, totals }: BillLinesProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const jobs = listApproved(visit)
  const parts = jobs.flatMap(listBilledParts)
  const amount = (value: Parameters<typeof formatAmount>[0]): string =>
    formatAmount(value, shop.currency)
  const free = (reason: FreeReason): string => say(`trade.free.${reason}`)
  if (jobs.length + visit.charges.length === 0) {
    return <EmptyState hint={say('settlement.emptyHint')} title={say('settlement.empty')} />
  }
  return (
    <div className={styles.lines}>
      <BillSection
        head={[say('settlement.job'), say('settlement.hours'), say('settlement.rate')]}
        rows={jobs.map((job) => ({
          key: job.id,
          name: job.name,
          note:
            job.foundDuring === 'repair'
              ? `${say(`trade.category.${job.category}`)} · ${say('settlement.supplement')}`
              : say(`trade.category.${job.category}`),
          cells: [
            job.labour === undefined ? '—' : formatHours(job.labour.hours),
            job.labour === undefined ? '—' : amount(job.labour.rate),
          ],
          amount: job.free === undefined ? amount(computeLabourAmount(job)) : free(job.free),
        }))}
        sum={amount(totals.labour)}
        title={say('settlement.labour')}
      />
      <BillSection
        head={[say('settlement.part'), say('settlement.quantity'), say('settlement.price')]}
        rows={parts.map((part) => ({
          key: part.id,
          name: part.name,
          note: [say(`trade.class.${part.class}`), part.brand, part.number]
            .filter((word) => word !== undefined && word !== '')
            .join(' · '),
          cells: [
            `${formatQuantity(part.quantity)} ${part.unit}`,
            part.class === 'customer-supplied' ? '—' : amount(part.price),
          ],
          amount: part.free === undefined ? amount(computePartAmount(part)) : free(part.free),
        }))}
        sum={amount(totals.parts)}
        title={say('settlement.parts')}
      />
      <BillSection
        head={[say('settlement.charge'), '', '']}
        rows={visit.charges.map((charge) => ({
          key: charge.id,
          name: charge.name,
          note: say(`trade.charge.${charge.kind}`),
          cells: ['', ''],
          amount: amount(charge.amount),
        }))}
        sum={amount(totals.charges)}
        title={say('settlement.charges')}
      />
    </div>
  )
}
