import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { daysInStock } from '#shared/domain/sales/stock/run-stock-car.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { CAR_TONES } from './car-tones.ts'
import type { OrderAct } from './order-dialogs.tsx'
import type { OrderFacts } from './order-facts.ts'
import styles from './order-sheet.module.css'

interface CarCardProps {
  readonly order: OrderFacts
  readonly onAct: (act: OrderAct) => void
  readonly onRelease: () => void
}

/** The very car that is kept for the buyer, or the key to keep one. */
export const CarCard = ({ order, onAct, onRelease }: CarCardProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const today = dayOf(useNow(), shop.offsetMinutes)
  const { car, facts } = order
  const isOpen = facts.sale.state === 'open'
  const keep = (
    <Button data-testid="order-keep" keys="K" onClick={() => onAct('keep')}>
      {say(car === undefined ? 'order.keep' : 'order.keep.other')}
    </Button>
  )
  if (car === undefined) {
    return (
      <Card testId="order-car" title={say('order.car')}>
        <EmptyState
          action={isOpen ? keep : undefined}
          hint={say('order.car.none.hint')}
          title={say('order.car.none')}
        />
      </Card>
    )
  }
  const days = daysInStock(car, today)
  return (
    <Card
      aside={
        <StatusTag tone={CAR_TONES[car.state]}>{say(`order.yard.state.${car.state}`)}</StatusTag>
      }
      testId="order-car"
      title={say('order.car')}
    >
      <div className={styles.body}>
        <dl className={styles.facts} data-car={car.id}>
          <dt>{say(`order.kind.${car.kind}`)}</dt>
          <dd>
            <b>{car.name}</b>
          </dd>
          <dt>{say('order.color')}</dt>
          <dd>{car.color}</dd>
          <dt>{say('order.vin')}</dt>
          <dd className={styles.vin}>{car.vin === '' ? say('order.vin.none') : car.vin}</dd>
          {days === undefined ? null : (
            <>
              <dt>{say('order.yard.arrivedOn')}</dt>
              <dd>
                {car.arrivedOn}{' '}
                <small className={styles.quiet}>{say('order.days', { days })}</small>
              </dd>
            </>
          )}
        </dl>
        {isOpen ? (
          <div className={styles.acts}>
            {keep}
            <Button data-testid="order-release" keys="F" look="quiet" onClick={onRelease}>
              {say('order.release')}
            </Button>
          </div>
        ) : null}
      </div>
    </Card>
  )
}
