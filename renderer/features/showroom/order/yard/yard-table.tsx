import type { ReactNode } from 'react'
import type { StockRecord } from '#renderer/db/repositories/stock-cars.ts'
import { Amount } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { daysInStock } from '#shared/domain/sales/stock/run-stock-car.ts'
import { stockAgeOf } from '#shared/domain/sales/stock/stock-age.ts'
import type { StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type { Day } from '#shared/kernel/day.ts'
import { AGE_TONES, CAR_TONES } from '../car-tones.ts'
import styles from './yard.module.css'

interface YardTableProps {
  readonly records: readonly StockRecord[]
  readonly chosenId: StockCarId | undefined
  readonly seesCost: boolean
  readonly today: Day
  readonly onChoose: (id: StockCarId) => void
}

/** The new cars, one to a row. */
export const YardTable = (props: YardTableProps): ReactNode => {
  const { records, chosenId, seesCost, today, onChoose } = props
  const say = useSay()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('order.yard.column.car')}</th>
          <th scope="col">{say('order.color')}</th>
          <th scope="col">{say('order.vin')}</th>
          <th scope="col">{say('order.yard.column.state')}</th>
          <th className={styles.number} scope="col">
            {say('order.yard.column.days')}
          </th>
          <th className={styles.number} scope="col">
            {say('order.yard.column.price')}
          </th>
          {seesCost ? (
            <th className={styles.number} scope="col">
              {say('order.yard.column.cost')}
            </th>
          ) : null}
          <th scope="col">{say('order.yard.column.holder')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ car, holder }) => {
          const days = daysInStock(car, today)
          return (
            <tr
              aria-selected={car.id === chosenId}
              data-car={car.id}
              data-testid="yard-row"
              key={car.id}
              onClick={() => onChoose(car.id)}
            >
              <td className={styles.name} title={car.name}>
                {car.name}
              </td>
              <td>{car.color}</td>
              <td className={styles.vin}>{car.vin === '' ? '' : `…${car.vin.slice(-6)}`}</td>
              <td>
                <StatusTag tone={CAR_TONES[car.state]}>
                  {say(`order.yard.state.${car.state}`)}
                </StatusTag>
              </td>
              <td className={styles.number}>
                {days === undefined ? (
                  '—'
                ) : (
                  <StatusTag tone={AGE_TONES[stockAgeOf(days)]}>{days}</StatusTag>
                )}
              </td>
              <td className={styles.number}>
                <Amount amount={car.price} />
              </td>
              {seesCost ? (
                <td className={styles.number}>
                  <Amount amount={car.cost} />
                </td>
              ) : null}
              <td>{holder === undefined ? '' : <b>{holder.buyer}</b>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
