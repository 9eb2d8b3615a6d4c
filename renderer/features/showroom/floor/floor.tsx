import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { findOpenVisit } from '#shared/domain/sales/reception/receive-buyer.ts'
import { formatTime, minutesBetween } from '#shared/kernel/instant.ts'
import type { Showroom } from '../list-showroom.ts'
import styles from './floor.module.css'

/** Who is in the showroom, since when, with whom. */
export const Floor = ({ showroom }: { readonly showroom: Showroom }): ReactNode => {
  const say = useSay()
  const now = useNow()
  const { shop } = useSession()
  const here = showroom.entries.flatMap((entry) => {
    const visit = findOpenVisit(entry.sale)
    return visit === undefined ? [] : [{ ...entry, visit }]
  })
  if (here.length === 0) {
    return (
      <Card>
        <EmptyState hint={say('showroom.empty.floor.hint')} title={say('showroom.empty.floor')} />
      </Card>
    )
  }
  return (
    <ul className={styles.floor} data-testid="floor">
      {here
        .sort((a, b) => (a.visit.arrivedAt < b.visit.arrivedAt ? -1 : 1))
        .map(({ sale, customer, visit }) => (
          <li key={sale.id}>
            <button
              className={styles.guest}
              data-testid="floor-guest"
              onClick={() => go({ name: 'sale', saleId: sale.id, sheet: 'buyer' })}
              type="button"
            >
              <b>{customer.name}</b>
              <span className={styles.minutes}>
                {say('showroom.floor.minutes', {
                  minutes: Math.max(0, minutesBetween(visit.arrivedAt, now)),
                })}
              </span>
              <span>{sale.wanted}</span>
              <span className={styles.quiet}>
                {say('showroom.floor.since', {
                  time: formatTime(visit.arrivedAt, shop.offsetMinutes),
                })}
                　{say('showroom.floor.people', { count: visit.people })}
              </span>
              <span className={styles.quiet}>
                {showroom.staff.find(({ id }) => id === visit.consultantId)?.name}
              </span>
            </button>
          </li>
        ))}
    </ul>
  )
}
