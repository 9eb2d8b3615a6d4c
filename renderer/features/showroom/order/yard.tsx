import { type ReactNode, useMemo, useState } from 'react'
import { listStock } from '#renderer/db/repositories/stock-cars.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { canSeeMargin } from '#shared/domain/estimate/compute-margin.ts'
import type { StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { sum } from '#shared/kernel/money.ts'
import { filterYard, type YardChoice } from './yard/filter-yard.ts'
import styles from './yard/yard.module.css'
import { type YardAct, YardDialogs } from './yard/yard-dialogs.tsx'
import { YardFilters } from './yard/yard-filters.tsx'
import { YardSide } from './yard/yard-side.tsx'
import { YardTable } from './yard/yard-table.tsx'
import { shipCar } from './yard-commands.ts'

/** The shop's new cars: ordered, on their way, in the yard, and for whom each is kept. */
export const Yard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop, staff: me } = session
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  const today = dayOf(useNow(), shop.offsetMinutes)
  const stock = useLive(listStock, [])
  const [choice, setChoice] = useState<YardChoice>({ state: 'all', age: 'all', text: '' })
  const [chosenId, setChosenId] = useState<StockCarId>()
  const [act, setAct] = useState<YardAct>()
  const shown = useMemo(
    () =>
      filterYard(
        (stock ?? []).filter(({ car }) => car.kind === 'new'),
        choice,
        today,
      ),
    [stock, choice, today],
  )
  const chosen = shown.find(({ car }) => car.id === chosenId) ?? shown[0]
  const step = (by: 1 | -1): void => {
    const at = shown.findIndex(({ car }) => car.id === chosen?.car.id)
    const next = shown[at + by]
    if (next === undefined) return
    setChosenId(next.car.id)
    // jsdom has no scrollIntoView.
    document.querySelector(`[data-car="${next.car.id}"]`)?.scrollIntoView?.({ block: 'nearest' })
  }
  const ship = async (): Promise<void> => {
    if (chosen === undefined) return
    const sent = await shipCar(session, chosen.car.id)
    if (!sent.ok) notify('bad', explain(sent))
  }
  const isComing = chosen !== undefined && chosen.car.state !== 'in-stock'
  useKeys({
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    O: () => setAct('order'),
    S: chosen?.car.state === 'ordered' ? () => void ship() : undefined,
    V: isComing ? () => setAct('arrive') : undefined,
    P: chosen === undefined ? undefined : () => setAct('price'),
  })
  if (stock === undefined) return null
  const seesCost = canSeeMargin(me)
  const cost = formatMoney(sum(shown.map(({ car }) => car.cost)), shop.currency)
  const { length: count } = shown
  return (
    <div className={styles.yard} data-testid="yard">
      <div className={styles.head}>
        <YardFilters choice={choice} onChange={setChoice} />
        <Button data-testid="yard-order" keys="O" look="primary" onClick={() => setAct('order')}>
          {say('order.yard.order')}
        </Button>
      </div>
      <div className={styles.body}>
        <Card
          aside={
            <span data-testid="yard-count">
              {seesCost
                ? say('order.yard.sum.cost', { count, amount: cost })
                : say('order.yard.sum', { count })}
            </span>
          }
          className={styles.list}
          title={say('showroom.view.yard')}
        >
          {count === 0 ? (
            <EmptyState hint={say('order.yard.empty.hint')} title={say('order.yard.empty')} />
          ) : (
            <YardTable
              chosenId={chosen?.car.id}
              onChoose={setChosenId}
              records={shown}
              seesCost={seesCost}
              today={today}
            />
          )}
        </Card>
        {chosen === undefined ? null : (
          <YardSide
            onAct={setAct}
            onShip={() => void ship()}
            record={chosen}
            seesCost={seesCost}
            today={today}
          />
        )}
      </div>
      <p className={styles.quiet}>{say('order.yard.keys')}</p>
      {act === undefined ? null : (
        <YardDialogs act={act} onClose={() => setAct(undefined)} record={chosen} today={today} />
      )}
    </div>
  )
}
