import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './deferred-register.module.css'
import type { DeferredEntry } from './list-deferred.ts'

/** What the caller needs before their eyes: the number, the car, the work, and what was said. */
export const DeferredFacts = ({ entry }: { readonly entry: DeferredEntry }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { deferred, vehicle, customer } = entry
  const home = { home: homeOf(shop.currency) }
  const plate = vehicle.plate === '' ? '' : formatPlate(vehicle.plate, home)
  const calls = deferred.calls ?? []
  return (
    <dl className={styles.facts}>
      <dt>{say('deferred.phone')}</dt>
      <dd className={styles.phone} data-testid="deferred-phone">
        {formatPhone(customer.phone, home)}
      </dd>
      <dt>{say('deferred.car')}</dt>
      <dd>{[plate, vehicle.make, vehicle.model].filter((word) => word !== '').join(' ')}</dd>
      <dt>{say('deferred.work')}</dt>
      <dd>
        {[deferred.name, formatMoney(deferred.value, shop.currency), deferred.reason]
          .filter((word) => word !== '')
          .join(' · ')}
      </dd>
      <dt>{dayOf(deferred.declinedAt, shop.offsetMinutes)}</dt>
      <dd>{say('deferred.said', { reason: deferred.declinedBecause })}</dd>
      {calls.length === 0 ? null : (
        <>
          <dt>{say('deferred.calls')}</dt>
          <dd>
            <ul className={styles.calls}>
              {calls.map((call) => (
                <li key={call.at}>
                  {dayOf(call.at, shop.offsetMinutes)} {say(`deferred.result.${call.result}`)}{' '}
                  {call.note}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  )
}
