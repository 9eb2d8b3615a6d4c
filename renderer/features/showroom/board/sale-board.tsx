import { type ReactNode, useEffect, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { FUNNEL_STEPS } from '#shared/domain/sales/funnel/compute-funnel.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Showroom, ShowroomEntry } from '../list-showroom.ts'
import { UrgencyTag } from '../urgency-tag.tsx'
import { nextSale } from './next-sale.ts'
import styles from './sale-board.module.css'

/** A delivered sale is no longer open. */
const COLUMNS = FUNNEL_STEPS.filter((step) => step !== 'delivered')

interface SaleBoardProps {
  readonly showroom: Showroom
  readonly today: Day
}

/**
 * Open sales by step, overdue ones first. A step is reached by what is done with the buyer, so cards
 * are opened, not dragged: arrows choose, Enter opens.
 */
export const SaleBoard = ({ showroom }: SaleBoardProps): ReactNode => {
  const say = useSay()
  const now = useNow()
  const [chosen, setChosen] = useState<SaleId>()
  const columns = COLUMNS.map((step) => showroom.entries.filter(({ sale }) => sale.step === step))
  const first = columns.flat()[0]?.sale.id
  useEffect(() => {
    if (chosen === undefined) return
    document.querySelector<HTMLElement>(`[data-sale="${chosen}"]`)?.focus()
  }, [chosen])
  const walk = (arrow: Parameters<typeof nextSale>[2]) => () => {
    const next = nextSale(columns, chosen, arrow)
    if (next !== undefined) setChosen(next)
  }
  useKeys({
    ArrowUp: walk('up'),
    ArrowDown: walk('down'),
    ArrowLeft: walk('left'),
    ArrowRight: walk('right'),
  })
  return (
    <div className={styles.columns} data-testid="sale-board">
      {COLUMNS.map((step, at) => (
        <section aria-label={say(`showroom.step.${step}`)} className={styles.column} key={step}>
          <h2 className={styles.title}>
            {say(`showroom.step.${step}`)}
            <span className={styles.count}>{columns[at]?.length ?? 0}</span>
          </h2>
          <div className={styles.stack}>
            {columns[at]?.map((entry) => (
              <SaleCard
                entry={entry}
                isChosen={entry.sale.id === (chosen ?? first)}
                key={entry.sale.id}
                now={now}
                onChoose={() => setChosen(entry.sale.id)}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

interface SaleCardProps {
  readonly entry: ShowroomEntry
  readonly isChosen: boolean
  readonly now: ReturnType<typeof useNow>
  readonly onChoose: () => void
}

const SaleCard = ({ entry, isChosen, now, onChoose }: SaleCardProps): ReactNode => {
  const say = useSay()
  const { sale, customer, consultant } = entry
  return (
    <button
      className={styles.card}
      data-sale={sale.id}
      data-step={sale.step}
      data-testid="sale-card"
      onClick={() => go({ name: 'sale', saleId: sale.id })}
      onFocus={onChoose}
      tabIndex={isChosen ? 0 : -1}
      type="button"
    >
      <span className={styles.cardHead}>
        <b>{customer.name}</b>
        <small>{consultant?.name ?? say('showroom.why.unassigned')}</small>
      </span>
      <span className={styles.line}>{sale.wanted}</span>
      <span className={styles.line}>{sale.next.what}</span>
      <UrgencyTag entry={entry} now={now} />
    </button>
  )
}
