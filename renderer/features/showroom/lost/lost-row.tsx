import type { ReactNode } from 'react'
import type { SaleRecord } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { type Day, daysBetween } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './lost.module.css'

interface LostRowProps {
  readonly record: SaleRecord
  readonly staff: readonly Staff[]
  readonly today: Day
}

/** One lost buyer: when to ask again, why it was lost; Enter opens the sale. */
export const LostRow = ({ record, staff, today }: LostRowProps): ReactNode => {
  const say = useSay()
  const { offsetMinutes } = useSession().shop
  const { sale, customer } = record
  const { loss } = sale
  if (loss === undefined) return null
  const consultant = staff.find(({ id }) => id === consultantOf(sale))
  return (
    <button
      className={styles.row}
      data-sale={sale.id}
      data-testid="lost-row"
      onClick={() => go({ name: 'sale', saleId: sale.id, sheet: 'buyer' })}
      type="button"
    >
      <span>
        <ComeBackTag on={loss.comeBackOn} today={today} />
      </span>
      <b>{customer.name}</b>
      <span title={sale.wanted}>{sale.wanted}</span>
      <span>{say(`sale.reason.${loss.reason}`)}</span>
      <span className={styles.words} title={loss.words}>
        {loss.words}
      </span>
      <span>{dayOf(loss.approvedAt ?? loss.askedAt, offsetMinutes)}</span>
      <span>{consultant?.name ?? say('showroom.why.unassigned')}</span>
    </button>
  )
}

const ComeBackTag = ({
  on,
  today,
}: {
  readonly on: Day | undefined
  readonly today: Day
}): ReactNode => {
  const say = useSay()
  if (on === undefined) return <StatusTag tone="plain">{say('lost.never')}</StatusTag>
  const late = daysBetween(on, today)
  if (late > 0) {
    return <StatusTag tone="bad">{say('showroom.why.overdue', { days: late })}</StatusTag>
  }
  return (
    <StatusTag tone={late === 0 ? 'warn' : 'plain'}>
      {late === 0 ? say('showroom.why.today') : on}
    </StatusTag>
  )
}
