import type { ReactNode } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Plate } from '#renderer/ui/plate.tsx'
import { listApproved } from '#shared/domain/approval/decide-job.ts'
import { namesOf } from '#shared/domain/estimate/names-of.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { dayOf, formatDateTime } from '#shared/kernel/instant.ts'
import styles from './follow-up-dialog.module.css'
import type { FollowUpEntry } from './list-follow-ups.ts'

/** What to know while the telephone rings: the number, the car, the work, who did it, past calls. */
export const FollowUpFacts = ({ entry }: { readonly entry: FollowUpEntry }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const staff = useLive(listStaff)
  const { visit, customer, vehicle } = entry
  const home = { home: homeOf(shop.currency) }
  const technician = staff?.find(({ id }) => id === visit.technicianId)
  const told = [
    namesOf(listApproved(visit)),
    technician === undefined ? '' : say('followUp.doneBy', { name: technician.name }),
    visit.delivery === undefined
      ? ''
      : say('followUp.deliveredOn', { day: dayOf(visit.delivery.at, shop.offsetMinutes) }),
    visit.number ?? '',
  ]
  return (
    <div className={styles.facts}>
      <p className={styles.phone}>
        <span data-testid="follow-up-phone">{formatPhone(customer.phone, home)}</span>
        {vehicle.plate === '' ? null : (
          <Plate color={vehicle.plateColor} size="small" text={formatPlate(vehicle.plate, home)} />
        )}
      </p>
      <p className={styles.work}>{told.filter((part) => part !== '').join(' · ')}</p>
      {visit.followUps.length === 0 ? null : (
        <ul className={styles.calls}>
          {visit.followUps.map((call) => (
            <li key={call.at}>
              <span>{formatDateTime(call.at, shop.offsetMinutes)}</span>
              <b>{say(`followUp.result.${call.result}`)}</b>
              <span>
                {[
                  call.words,
                  call.promised === undefined
                    ? ''
                    : say('reception.promised', { promised: call.promised }),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
