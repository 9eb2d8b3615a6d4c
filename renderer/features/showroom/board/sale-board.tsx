import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { FUNNEL_STEPS, type FunnelStep } from '#shared/domain/sales/funnel/compute-funnel.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { Showroom } from '../list-showroom.ts'
import { nextSale } from './next-sale.ts'
import styles from './sale-board.module.css'
import { SaleCard } from './sale-card.tsx'
import { SaleColumn } from './sale-column.tsx'
import { useMoveSale } from './use-move-sale.ts'

/** Sales by step, the most pressing first: arrows choose, Enter opens, ] or a pull moves on. */
export const SaleBoard = ({ showroom }: { readonly showroom: Showroom }): ReactNode => {
  const say = useSay()
  const now = useNow()
  const move = useMoveSale()
  const [chosen, setChosen] = useState<SaleId>()
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))
  const columns = FUNNEL_STEPS.map((step) =>
    step === 'delivered'
      ? showroom.delivered
      : showroom.entries.filter(({ sale }) => sale.step === step),
  )
  const all = columns.flat()
  const first = all[0]?.sale.id
  useEffect(() => {
    if (chosen === undefined) return
    document.querySelector<HTMLElement>(`[data-sale="${chosen}"]`)?.focus()
  }, [chosen])
  const walk = (arrow: Parameters<typeof nextSale>[2]) => () => {
    const next = nextSale(columns, chosen, arrow)
    if (next !== undefined) setChosen(next)
  }
  const moveOn = (): void => {
    const sale = all.find((entry) => entry.sale.id === (chosen ?? first))?.sale
    const to = sale && FUNNEL_STEPS[FUNNEL_STEPS.indexOf(sale.step) + 1]
    if (sale !== undefined && to !== undefined) move(sale, to)
  }
  const drop = ({ active, over }: DragEndEvent): void => {
    const sale = all.find((entry) => entry.sale.id === active.id)?.sale
    const to = over?.id as FunnelStep | undefined
    if (sale !== undefined && to !== undefined && to !== sale.step) move(sale, to)
  }
  useKeys({
    ArrowUp: walk('up'),
    ArrowDown: walk('down'),
    ArrowLeft: walk('left'),
    ArrowRight: walk('right'),
    ']': moveOn,
  })
  return (
    <div className={styles.board}>
      <DndContext onDragEnd={drop} sensors={sensors}>
        <div className={styles.columns} data-testid="sale-board">
          {FUNNEL_STEPS.map((step, at) => (
            <SaleColumn count={columns[at]?.length ?? 0} key={step} step={step}>
              {columns[at]?.map((entry) => (
                <SaleCard
                  entry={entry}
                  isChosen={entry.sale.id === (chosen ?? first)}
                  key={entry.sale.id}
                  now={now}
                  onChoose={() => setChosen(entry.sale.id)}
                />
              ))}
            </SaleColumn>
          ))}
        </div>
      </DndContext>
      <p className={styles.keys}>{say('showroom.keys.board')}</p>
    </div>
  )
}
