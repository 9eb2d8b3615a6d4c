import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { countTryDays } from '#shared/domain/sales/after/record-call.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { type Day, daysBetween } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './care.module.css'
import type { CareEntry } from './list-care.ts'

interface CareRowProps {
  readonly entry: CareEntry
  readonly today: Day
  readonly onOpen: () => void
}

/** One buyer to call; Enter opens the call. */
export const CareRow = ({ entry, today, onOpen }: CareRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { sale, customer, call, way, vehicle, consultant } = entry
  const home = { home: homeOf(shop.currency) }
  const last = sale.calls.findLast(({ done }) => done !== undefined)?.done
  const tries = countTryDays(call, shop.offsetMinutes)
  const late = daysBetween(call.plannedOn ?? call.on, today)
  return (
    <button
      className={styles.row}
      data-care={sale.id}
      data-kind={call.kind}
      data-testid="care-row"
      onClick={onOpen}
      type="button"
    >
      <span>
        {late > 0 ? (
          <StatusTag tone="bad">{say('care.late', { count: late })}</StatusTag>
        ) : call.on === today ? (
          <StatusTag tone="warn">{say('care.today')}</StatusTag>
        ) : (
          call.on
        )}
      </span>
      <span className={styles.two}>
        <b>{customer.name}</b>
        <small>{formatPhone(customer.phone, home)}</small>
      </span>
      <span className={styles.car}>
        <Plate
          color={vehicle?.plateColor}
          size="small"
          text={
            vehicle === undefined || vehicle.plate === '' ? '–' : formatPlate(vehicle.plate, home)
          }
        />
        <span>{vehicle === undefined ? sale.wanted : vehicle.model}</span>
      </span>
      <span className={styles.two}>
        <span>
          {say(`care.kind.${call.kind}`)}
          {call.season === undefined ? '' : ` · ${say(`care.season.${call.season}`)}`}
        </span>
        <small>
          {way === 'message'
            ? say('care.way.message')
            : sale.handOver === undefined
              ? ''
              : say('care.deliveredOn', { on: dayOf(sale.handOver.at, shop.offsetMinutes) })}
        </small>
      </span>
      <span className={styles.two} title={last?.words}>
        {tries > 0 ? (
          <span>{say('care.tries', { count: tries })}</span>
        ) : (
          <span>{last === undefined ? say('care.noCall') : last.words}</span>
        )}
        {last === undefined ? null : <small>{dayOf(last.at, shop.offsetMinutes)}</small>}
      </span>
      <span>{consultant?.name ?? ''}</span>
    </button>
  )
}
