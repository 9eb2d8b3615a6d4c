import type { ReactNode } from 'react'
import type { SearchHit } from '#renderer/db/search/search-desk.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import styles from './search-box.module.css'

/** One hit: the car as it is known, its owner, and whether it is here now. */
export const SearchRow = ({ hit }: { readonly hit: SearchHit }): ReactNode => {
  const say = useSay()
  const { vehicle, customer, visit, matched } = hit
  return (
    <>
      <span className={styles.car}>
        {vehicle === undefined ? (
          <span className={styles.quiet}>{say('search.noVehicle')}</span>
        ) : (
          <Plate
            color={vehicle.plateColor}
            text={vehicle.plate === '' ? say('search.noPlate') : formatPlate(vehicle.plate)}
          />
        )}
      </span>
      <span className={styles.what}>
        <span className={styles.model}>
          {vehicle === undefined ? null : `${vehicle.make} ${vehicle.model}`}
        </span>
        <span className={styles.who}>
          {customer?.name} {customer === undefined ? null : formatPhone(customer.phone)}
        </span>
      </span>
      <span className={styles.state}>
        {visit !== undefined && visit.step !== 'delivered' ? (
          <StatusTag tone="info">
            {visit.step === 'booked'
              ? say('trade.step.booked')
              : say('search.here', { step: say(`trade.step.${visit.step}`) })}
          </StatusTag>
        ) : (
          <span className={styles.quiet}>
            {visit?.number ??
              (vehicle?.lastVisitOn === undefined
                ? ''
                : say('search.lastVisit', { day: vehicle.lastVisitOn }))}
          </span>
        )}
        <span className={styles.quiet}>{say(`search.matched.${matched}`)}</span>
      </span>
    </>
  )
}
