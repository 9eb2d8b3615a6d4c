import type { ReactNode } from 'react'
import type { StockRecord } from '#renderer/db/repositories/stock-cars.ts'
import { Amount } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { daysInStock } from '#shared/domain/sales/stock/run-stock-car.ts'
import type { Day } from '#shared/kernel/day.ts'
import { CAR_TONES } from '../car-tones.ts'
import styles from './yard.module.css'
import type { YardAct } from './yard-dialogs.tsx'

interface YardSideProps {
  readonly record: StockRecord
  readonly seesCost: boolean
  readonly today: Day
  readonly onAct: (act: YardAct) => void
  readonly onShip: () => void
}

/** The chosen car: all that is known of it, and what may be done. */
export const YardSide = ({ record, seesCost, today, onAct, onShip }: YardSideProps): ReactNode => {
  const say = useSay()
  const { car, holder } = record
  const days = daysInStock(car, today)
  return (
    <Card
      aside={
        <StatusTag tone={CAR_TONES[car.state]}>{say(`order.yard.state.${car.state}`)}</StatusTag>
      }
      className={styles.side}
      testId="yard-side"
      title={car.name}
    >
      <div className={styles.sideBody}>
        <dl className={styles.facts}>
          <dt>{say('order.color')}</dt>
          <dd>{car.color}</dd>
          <dt>{say('order.vin')}</dt>
          <dd className={styles.vin}>{car.vin === '' ? say('order.vin.none') : car.vin}</dd>
          <dt>{say('order.yard.orderedOn')}</dt>
          <dd>{car.orderedOn}</dd>
          {car.arrivedOn === undefined || days === undefined ? null : (
            <>
              <dt>{say('order.yard.arrivedOn')}</dt>
              <dd>
                {car.arrivedOn}　{say('order.days', { days })}
              </dd>
            </>
          )}
          <dt>{say('order.yard.column.price')}</dt>
          <dd>
            <Amount amount={car.price} testId="yard-price" />
          </dd>
          {seesCost ? (
            <>
              <dt>{say('order.yard.column.cost')}</dt>
              <dd>
                <Amount amount={car.cost} testId="yard-cost" />
              </dd>
            </>
          ) : null}
          {holder === undefined ? null : (
            <>
              <dt>{say('order.yard.column.holder')}</dt>
              <dd>
                <b>{holder.buyer}</b>　{holder.sale.order?.number}
              </dd>
            </>
          )}
        </dl>
        <div className={styles.acts}>
          {car.state === 'ordered' ? (
            <Button data-testid="yard-ship" keys="S" onClick={onShip}>
              {say('order.yard.ship')}
            </Button>
          ) : null}
          {car.state === 'in-stock' ? null : (
            <Button data-testid="yard-arrive" keys="V" onClick={() => onAct('arrive')}>
              {say('order.yard.arrive')}
            </Button>
          )}
          <Button data-testid="yard-change-price" keys="P" onClick={() => onAct('price')}>
            {say('order.yard.price')}
          </Button>
          {holder === undefined ? null : (
            <Button
              data-testid="yard-holder"
              onClick={() => go({ name: 'sale', saleId: holder.sale.id, sheet: 'order' })}
            >
              {say('order.yard.holder.open')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  )
}
