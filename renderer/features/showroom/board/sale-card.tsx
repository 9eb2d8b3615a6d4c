import { useDraggable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { ShowroomEntry } from '../list-showroom.ts'
import { UrgencyTag } from '../urgency-tag.tsx'
import styles from './sale-board.module.css'

interface SaleCardProps {
  readonly entry: ShowroomEntry
  readonly isChosen: boolean
  readonly now: Instant
  readonly onChoose: () => void
}

/** One buyer: the car, what is next, and how pressing it is. */
export const SaleCard = ({ entry, isChosen, now, onChoose }: SaleCardProps): ReactNode => {
  const say = useSay()
  const { sale, customer, consultant } = entry
  const { setNodeRef, listeners, transform } = useDraggable({ id: sale.id })
  return (
    <button
      {...listeners}
      className={styles.card}
      data-sale={sale.id}
      data-step={sale.step}
      data-testid="sale-card"
      onClick={() => go({ name: 'sale', saleId: sale.id, sheet: 'buyer' })}
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
      <span className={styles.line}>{sale.next.what}</span>
      <UrgencyTag entry={entry} isShort now={now} />
    </button>
  )
}
