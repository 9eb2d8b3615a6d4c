import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { UsedCarPageFacts } from './use-used-car.ts'
import type { UsedCarDialogName } from './used-car-dialogs.tsx'
import styles from './used-car-page.module.css'

interface PricesCardProps {
  readonly facts: UsedCarPageFacts
  readonly hasMargin: boolean
  /** Absent for a car that has gone. */
  readonly onOpen: ((name: UsedCarDialogName) => void) | undefined
}

/** What the car is offered at, what that leaves, and every price before it with its reason. */
export const PricesCard = ({ facts, hasMargin, onOpen }: PricesCardProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { car, price, margin, staff } = facts
  const { prices } = usedOf(car)
  const amount = (value: Money | undefined): string =>
    value === undefined ? '—' : formatAmount(value, shop.currency)
  const row = (label: string, value: Money | undefined, testId?: string): ReactNode => (
    <div>
      <dt>{label}</dt>
      <dd data-testid={testId}>{amount(value)}</dd>
    </div>
  )
  return (
    <Card
      aside={
        onOpen === undefined ? null : (
          <Button data-testid="set-price" keys="P" onClick={() => onOpen('price')} size="small">
            {say('usedStock.price.set')}
          </Button>
        )
      }
      title={say('usedStock.price')}
    >
      <dl className={styles.sums}>
        {row(say(`usedStock.priceOf.${facts.state === 'gone' ? 'gone' : 'here'}`), price)}
        {hasMargin ? row(say('usedStock.column.cost'), car.cost, 'used-car-cost') : null}
        {hasMargin ? row(say('usedStock.column.gross'), margin.gross, 'used-car-gross') : null}
        {hasMargin ? row(say('usedStock.column.net'), margin.net) : null}
      </dl>
      {prices.length === 0 ? null : (
        <ol className={styles.lines} data-testid="price-history">
          {[...prices].reverse().map((mark) => (
            <li key={mark.at}>
              <time>{formatDateTime(mark.at, shop.offsetMinutes)}</time>
              <div>
                <b>
                  {amount(mark.from)} → {amount(mark.price)}
                </b>
                <p>{mark.reason}</p>
              </div>
              <span>{staff.find(({ id }) => id === mark.by)?.name}</span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
