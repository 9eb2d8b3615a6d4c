import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { UsedCarFacts } from './describe-used-car.ts'
import { AgeTag, UsedStateTag } from './stock-tags.tsx'
import styles from './used-stock.module.css'

interface StockRowProps {
  readonly facts: UsedCarFacts
  readonly hasMargin: boolean
}

/** One used car of the list; Enter opens it. */
export const StockRow = ({ facts, hasMargin }: StockRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { car, plate, mileageKm, firstRegisteredOn, margin } = facts
  const amount = (value: Money | undefined): string =>
    value === undefined ? '—' : formatAmount(value, shop.currency)
  return (
    <tr>
      <td>
        <button
          className={styles.car}
          data-testid="used-stock-row"
          onClick={() => go({ name: 'used-car', stockCarId: car.id })}
          type="button"
        >
          <Plate
            color={facts.vehicle?.plateColor}
            size="small"
            text={plate === '' ? '–' : formatPlate(plate, { home: homeOf(shop.currency) })}
          />
          <span>
            <b>{car.name}</b>
            <small>
              {[
                car.color,
                firstRegisteredOn === undefined
                  ? ''
                  : say('usedStock.since', { month: firstRegisteredOn.slice(0, 7) }),
                mileageKm === undefined ? '' : `${mileageKm.toLocaleString('en-US')} km`,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
          </span>
        </button>
      </td>
      <td>
        <span className={styles.tags}>
          <UsedStateTag state={facts.state} />
          {facts.isInWorkshop ? (
            <StatusTag tone="warn">{say('usedStock.state.in-workshop')}</StatusTag>
          ) : null}
        </span>
      </td>
      <td className={styles.number}>
        <AgeTag band={facts.state === 'gone' ? undefined : facts.band} days={facts.days} />
      </td>
      {hasMargin ? <td className={styles.number}>{amount(car.cost)}</td> : null}
      <td className={styles.number}>
        <b>{amount(facts.price)}</b>
      </td>
      {hasMargin ? <td className={styles.number}>{amount(margin.gross)}</td> : null}
      {hasMargin ? <td className={styles.number}>{amount(margin.net)}</td> : null}
    </tr>
  )
}
