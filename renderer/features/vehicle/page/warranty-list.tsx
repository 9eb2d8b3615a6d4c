import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { daysBetween } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { listRunningWarranties } from '../memory/list-running-warranties.ts'
import type { CarMemory } from '../memory/use-car-memory.ts'
import styles from './vehicle-page.module.css'

/** Warranties that run today at the last known odometer reading. */
export const WarrantyList = ({ memory }: { readonly memory: CarMemory }): ReactNode => {
  const say = useSay()
  const { shop, clock } = useSession()
  const now = clock.now()
  const today = dayOf(now, shop.offsetMinutes)
  const { visits, vehicle } = memory
  const running = listRunningWarranties(visits, today, vehicle.lastMileageKm ?? 0, now)
  return (
    <Card title={say('vehicle.warranties')}>
      {running.length === 0 ? <p className={styles.none}>{say('vehicle.noWarranties')}</p> : null}
      {running.map((term) => (
        <div
          className={styles.item}
          data-testid="vehicle-warranty"
          key={`${term.visit.id}-${term.jobId}`}
        >
          <span>
            <b>{term.jobName}</b>
            <small>
              {say('reception.warrantyUntil', {
                day: term.untilOn,
                km: term.untilKm.toLocaleString('en-US'),
              })}
              {term.pausedDays === 0
                ? ''
                : ` · ${say('rework.pausedDays', { count: term.pausedDays })}`}
            </small>
          </span>
          <span className={styles.quiet}>
            {say('vehicle.daysLeft', { count: daysBetween(today, term.untilOn) })}
          </span>
        </div>
      ))}
    </Card>
  )
}
