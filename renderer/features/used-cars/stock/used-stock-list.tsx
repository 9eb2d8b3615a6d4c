import { type ReactNode, useState } from 'react'
import { useMarginView } from '#renderer/features/estimate/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import {
  countUsedCars,
  pickUsedCars,
  STOCK_FILTERS,
  STOCK_SORTS,
  type StockFilter,
  type StockSort,
} from './pick-used-cars.ts'
import { SORT_KEYS, StockTable } from './stock-table.tsx'
import { useUsedStock } from './use-used-stock.ts'
import styles from './used-stock.module.css'

/** The used cars of the shop: F goes through the filters, D P G N sort, M shows what is earned. */
export const UsedStockList = (): ReactNode => {
  const say = useSay()
  const cars = useUsedStock()
  const margin = useMarginView()
  const [filter, setFilter] = useState<StockFilter>('here')
  const [sort, setSort] = useState<StockSort>('days')
  // The order alone would tell what is earned.
  const sorts = STOCK_SORTS.filter((each) => each !== 'gross' || margin.isShown)
  const step = (): void => {
    const at = STOCK_FILTERS.indexOf(filter)
    setFilter(STOCK_FILTERS[(at + 1) % STOCK_FILTERS.length] ?? 'here')
  }
  useKeys({
    F: step,
    ...(margin.canSee ? { M: margin.toggle } : {}),
    ...Object.fromEntries(sorts.map((each) => [SORT_KEYS[each], () => setSort(each)])),
  })
  if (cars === undefined) return null
  const by = sorts.includes(sort) ? sort : 'days'
  const shown = pickUsedCars(cars, { filter, sort: by })
  return (
    <div className={styles.page}>
      <div className={styles.tools}>
        <fieldset className={styles.filters}>
          <legend>{say('usedStock.filter')}</legend>
          {STOCK_FILTERS.map((each) => (
            <button
              aria-pressed={each === filter}
              data-testid={`used-stock-${each}`}
              key={each}
              onClick={() => setFilter(each)}
              type="button"
            >
              {say(`usedStock.filter.${each}`)}
              <b>{countUsedCars(cars, each)}</b>
            </button>
          ))}
          <KeyHint keys="F" />
        </fieldset>
        {margin.canSee ? (
          <Button
            aria-pressed={margin.isShown}
            data-testid="used-stock-margin"
            keys="M"
            look="quiet"
            onClick={margin.toggle}
          >
            {say(margin.isShown ? 'usedStock.hideMargin' : 'usedStock.showMargin')}
          </Button>
        ) : null}
      </div>
      <Card>
        {shown.length === 0 ? (
          <EmptyState
            hint={cars.length === 0 ? say('usedStock.empty.hint') : undefined}
            title={say(cars.length === 0 ? 'usedStock.empty' : 'usedStock.empty.filter')}
          />
        ) : (
          <StockTable cars={shown} hasMargin={margin.isShown} sort={{ by, onSort: setSort }} />
        )}
      </Card>
    </div>
  )
}
