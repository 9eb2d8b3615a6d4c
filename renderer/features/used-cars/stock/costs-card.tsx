import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { computeBoughtFor, usedOf } from '#shared/domain/used-car/used-stock.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import type { UsedCarPageFacts } from './use-used-car.ts'
import type { UsedCarDialogName } from './used-car-dialogs.tsx'
import styles from './used-car-page.module.css'

interface CostsCardProps {
  readonly facts: UsedCarPageFacts
  readonly onOpen: ((name: UsedCarDialogName) => void) | undefined
}

/** What the car has cost: what was given for it, and all that was put in since. */
export const CostsCard = ({ facts, onOpen }: CostsCardProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { car, staff } = facts
  const nameOf = (by: string): string => staff.find(({ id }) => id === by)?.name ?? ''
  return (
    <Card
      aside={
        onOpen === undefined ? null : (
          <Button data-testid="add-cost" keys="C" onClick={() => onOpen('cost')} size="small">
            {say('usedStock.cost.add')}
          </Button>
        )
      }
      title={say('usedStock.cost')}
    >
      <table className={styles.costs} data-testid="car-costs">
        <tbody>
          <tr>
            <td>{facts.arrivedOn}</td>
            <td>{say('usedStock.cost.bought')}</td>
            <td />
            <td className={styles.number}>{formatAmount(computeBoughtFor(car), shop.currency)}</td>
          </tr>
          {usedOf(car).costs.map(({ at, what, amount, by, visitId, visitNumber }) => (
            <tr key={`${at} ${what}`}>
              <td>{formatDateTime(at, shop.offsetMinutes)}</td>
              <td>
                {what}
                {visitId === undefined ? null : (
                  <button
                    className={styles.link}
                    onClick={() => go({ name: 'visit', visitId, sheet: 'settlement' })}
                    type="button"
                  >
                    {visitNumber}
                  </button>
                )}
              </td>
              <td>{nameOf(by)}</td>
              <td className={styles.number}>{formatAmount(amount, shop.currency)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th colSpan={3} scope="row">
              {say('usedStock.cost.total')}
            </th>
            <td className={styles.number}>{formatAmount(car.cost, shop.currency)}</td>
          </tr>
        </tfoot>
      </table>
    </Card>
  )
}
