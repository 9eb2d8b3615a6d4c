import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { FunnelStep } from '#shared/domain/sales/funnel/compute-funnel.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { markStep } from '../commands.ts'
import type { Showroom } from '../list-showroom.ts'
import { SHOWN_STEPS } from '../shown-steps.ts'
import { nextSale } from './next-sale.ts'
import styles from './sale-board.module.css'
import { SaleCard } from './sale-card.tsx'
import { SaleColumn } from './sale-column.tsx'

/** Open sales by step, the most pressing first: arrows choose, Enter opens, ] or a pull moves on. */
export const SaleBoard = ({ showroom }: { readonly showroom: Showroom }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const now = useNow()
  const [chosen, setChosen] = useState<SaleId>()
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))
  const columns = SHOWN_STEPS.map((step) =>
    showroom.entries.filter(({ sale }) => sale.step === step),
  )
  const first = columns.flat()[0]?.sale.id
  useEffect(() => {
    if (chosen === undefined) return
    document.querySelector<HTMLElement>(`[data-sale="${chosen}"]`)?.focus()
  }, [chosen])
  const walk = (arrow: Parameters<typeof nextSale>[2]) => () => {
    const next = nextSale(columns, chosen, arrow)
    if (next !== undefined) setChosen(next)
  }
  const move = async (id: SaleId, to: FunnelStep): Promise<void> => {
    const moved = await markStep(session, id, to)
    if (!moved.ok) notify('bad', explain(moved))
  }
  const moveOn = (): void => {
    const sale = showroom.entries.find((entry) => entry.sale.id === (chosen ?? first))?.sale
    const to = sale && SHOWN_STEPS[SHOWN_STEPS.indexOf(sale.step) + 1]
    if (sale !== undefined && to !== undefined) void move(sale.id, to)
  }
  const drop = ({ active, over }: DragEndEvent): void => {
    const sale = showroom.entries.find((entry) => entry.sale.id === active.id)?.sale
    const to = over?.id as FunnelStep | undefined
    if (sale !== undefined && to !== undefined && to !== sale.step) void move(sale.id, to)
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
          {SHOWN_STEPS.map((step, at) => (
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
