import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import type { UsedCarFacts } from './describe-used-car.ts'
import type { StockSort } from './pick-used-cars.ts'
import { StockRow } from './stock-row.tsx'
import styles from './used-stock.module.css'

/** The keys that sort, beside the columns they sort by. */
export const SORT_KEYS: Readonly<Record<StockSort, string>> = {
  name: 'N',
  days: 'D',
  price: 'P',
  gross: 'G',
}

/** Sorted from below: what earns least wants attention first. */
const RISING: readonly StockSort[] = ['name', 'gross']

interface StockTableProps {
  readonly cars: readonly UsedCarFacts[]
  readonly hasMargin: boolean
  /** Absent: in the order given, with no keys. */
  readonly sort?: { readonly by: StockSort; readonly onSort: (by: StockSort) => void }
}

/** Used cars row by row; arrows move among them, Enter opens one. */
export const StockTable = ({ cars, hasMargin, sort }: StockTableProps): ReactNode => {
  const say = useSay()
  const header = (by: StockSort): ReactNode => {
    const word = say(`usedStock.column.${by}`)
    const look = by === 'name' ? '' : styles.number
    if (sort === undefined) return <th className={look}>{word}</th>
    const isBy = sort.by === by
    const isRising = RISING.includes(by)
    return (
      <th aria-sort={isBy ? (isRising ? 'ascending' : 'descending') : 'none'} className={look}>
        <button className={styles.sort} onClick={() => sort.onSort(by)} type="button">
          {word}
          {isBy ? <span aria-hidden>{isRising ? '▲' : '▼'}</span> : null}
          <KeyHint keys={SORT_KEYS[by]} />
        </button>
      </th>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the rows inside
    <div onKeyDown={moveInRows('[data-testid="used-stock-row"]')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {header('name')}
            <th>{say('usedStock.column.state')}</th>
            {header('days')}
            {hasMargin ? <th className={styles.number}>{say('usedStock.column.cost')}</th> : null}
            {header('price')}
            {hasMargin ? header('gross') : null}
            {hasMargin ? <th className={styles.number}>{say('usedStock.column.net')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {cars.map((facts) => (
            <StockRow facts={facts} hasMargin={hasMargin} key={facts.car.id} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
