import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './order-sheet.module.css'

/** Orders that were called off, with the reason and what was kept. */
export const PastOrders = ({ sale }: { readonly sale: Sale }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  if (sale.pastOrders.length === 0) return null
  return (
    <ul className={styles.past} data-testid="past-orders">
      {sale.pastOrders.map(({ number, cancelled, at }) => (
        <li key={`${number} ${at}`}>
          {say('order.off.past', {
            number,
            day: dayOf(cancelled?.at ?? at, shop.offsetMinutes),
            reason: cancelled?.reason ?? '',
          })}
          {cancelled?.kept === undefined ? null : (
            <b>
              {say('order.off.past.kept', { amount: formatMoney(cancelled.kept, shop.currency) })}
            </b>
          )}
        </li>
      ))}
    </ul>
  )
}
