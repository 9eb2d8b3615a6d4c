import { useDraggable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import type { ShowroomEntry } from '../list-showroom.ts'
import { sheetOf } from '../sheet-of.ts'
import { UrgencyTag } from '../urgency-tag.tsx'
import styles from './sale-board.module.css'

interface SaleCardProps {
  readonly entry: ShowroomEntry
  readonly isChosen: boolean
  readonly now: Instant
  readonly onChoose: () => void
}

/** One buyer: the car, what is next or when the car is due, and how pressing it is. */
export const SaleCard = ({ entry, isChosen, now, onChoose }: SaleCardProps): ReactNode => {
  const say = useSay()
  const { sale, customer, consultant } = entry
  const { setNodeRef, listeners, transform } = useDraggable({
    id: sale.id,
    disabled: sale.state !== 'open',
  })
  return (
    <button
      {...listeners}
      className={styles.card}
      data-sale={sale.id}
      data-step={sale.step}
      data-testid="sale-card"
      onClick={() => go({ name: 'sale', saleId: sale.id, sheet: sheetOf(entry) })}
      onFocus={onChoose}
      ref={setNodeRef}
      style={
        transform === null
          ? undefined
          : { transform: `translate(${transform.x}px, ${transform.y}px)`, zIndex: 10 }
      }
      tabIndex={isChosen ? 0 : -1}
      type="button"
    >
      <span className={styles.cardHead}>
        <b>{customer.name}</b>
        <small>{consultant?.name ?? say('showroom.why.unassigned')}</small>
      </span>
      <span className={styles.line}>{sale.wanted}</span>
      <CardFoot entry={entry} now={now} />
    </button>
  )
}

/** What is next; of an order how far its car is; of a hand-over its day. */
const CardFoot = ({ entry, now }: Pick<SaleCardProps, 'entry' | 'now'>): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { sale, car } = entry
  const { order, handOver } = sale
  if (handOver !== undefined) {
    const on = dayOf(handOver.at, shop.offsetMinutes)
    return (
      <>
        <span className={styles.line}>{say('showroom.card.delivered', { on })}</span>
        {entry.urgency === 'call' ? <UrgencyTag entry={entry} isShort now={now} /> : null}
      </>
    )
  }
  return (
    <>
      <span className={styles.line}>{sale.next.what}</span>
      <span className={styles.tags}>
        <UrgencyTag entry={entry} isShort now={now} />
        {order === undefined || entry.urgency === 'arrived' ? null : (
          <StatusTag tone="plain">
            {say(`showroom.car.${car === undefined ? 'none' : car.state}`)}
          </StatusTag>
        )}
      </span>
      {order === undefined ? null : (
        <span className={styles.line}>
          {say('showroom.card.promised', { on: order.promisedOn })}
        </span>
      )}
    </>
  )
}
