import { type ReactNode, useState } from 'react'
import { useMarginView } from '#renderer/features/estimate/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import {
  countUsedCars,
  pickUsedCars,
  STOCK_FILTERS,
  type StockFilter,
  type StockSort,
} from './pick-used-cars.ts'
import { StockRow } from './stock-row.tsx'
import { useUsedStock } from './use-used-stock.ts'
import styles from './used-stock.module.css'

const SORT_KEYS: readonly (readonly [StockSort, string])[] = [
  ['name', 'N'],
  ['days', 'D'],
  ['price', 'P'],
  ['gross', 'G'],
]

/** The used cars of the shop: F goes through the filters, D P G N sort, M shows what is earned. */
export const UsedStockList = (): ReactNode => {
  const say = useSay()
  const cars = useUsedStock()
  const margin = useMarginView()
  const [filter, setFilter] = useState<StockFilter>('here')
  const [sort, setSort] = useState<StockSort>('days')
  const sorts = SORT_KEYS.filter(([each]) => each !== 'gross' || margin.isShown)
  const step = (): void => {
    const at = STOCK_FILTERS.indexOf(filter)
    setFilter(STOCK_FILTERS[(at + 1) % STOCK_FILTERS.length] ?? 'here')
  }
  useKeys({
    F: step,
    ...(margin.canSee ? { M: margin.toggle } : {}),
    ...Object.fromEntries(sorts.map(([each, key]) => [key, () => setSort(each)])),
  })
  if (cars === undefined) return null
  const shown = pickUsedCars(cars, { filter, sort })
  const header = (by: StockSort, isNumber: boolean): ReactNode => (
    <th aria-sort={sort === by ? 'other' : 'none'} className={isNumber ? styles.number : ''}>
      <button className={styles.sort} onClick={() => setSort(by)} type="button">
        {say(`usedStock.column.${by}`)}
        {sort === by ? (
          <span aria-hidden>{by === 'gross' || by === 'name' ? '▲' : '▼'}</span>
        ) : null}
        <KeyHint keys={SORT_KEYS.find(([each]) => each === by)?.[1] ?? ''} />
      </button>
    </th>
  )
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
          // biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the rows inside
          <div onKeyDown={moveInRows('[data-testid="used-stock-row"]')}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {header('name', false)}
                  <th>{say('usedStock.column.state')}</th>
                  {header('days', true)}
                  {margin.isShown ? (
                    <th className={styles.number}>{say('usedStock.column.cost')}</th>
                  ) : null}
                  {header('price', true)}
                  {margin.isShown ? header('gross', true) : null}
                  {margin.isShown ? (
                    <th className={styles.number}>{say('usedStock.column.net')}</th>
                  ) : null}
                </tr>
              </thead>
              <tbody>
                {shown.map((facts) => (
                  <StockRow facts={facts} hasMargin={margin.isShown} key={facts.car.id} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Card>
    </div>
  )
}
