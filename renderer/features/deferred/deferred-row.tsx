import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { mayCall } from '#shared/domain/customer/may-call.ts'
import type { DeferredCallResult } from '#shared/domain/deferred/deferred-call.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { type Day, daysBetween } from '#shared/kernel/day.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './deferred-register.module.css'
import type { DeferredEntry } from './list-deferred.ts'

const TONES: Readonly<Record<DeferredCallResult, Tone>> = {
  'will-come': 'ok',
  later: 'info',
  'no-more': 'wait',
  'not-reached': 'warn',
}

interface DeferredRowProps {
  readonly entry: DeferredEntry
  readonly today: Day
  readonly onOpen: () => void
}

/** Declined work of one car; Enter writes down a call, if the customer may be called. */
export const DeferredRow = ({ entry, today, onOpen }: DeferredRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { deferred, vehicle, customer, lastCall, on } = entry
  const home = { home: homeOf(shop.currency) }
  const isCallable = mayCall(customer)
  const late = daysBetween(on, today)
  return (
    <button
      className={styles.row}
      data-amount={deferred.value}
      data-callable={isCallable}
      data-deferred={deferred.id}
      data-testid="deferred-row"
      onClick={onOpen}
      type="button"
    >
      <span className={styles.words}>
        <b className={entry.isDue && late > 0 ? styles.late : ''}>
          {late === 0 ? say('deferred.today') : on}
        </b>
        <small>
          {deferred.offerAgainOn === undefined
            ? say('deferred.noDay')
            : late > 0
              ? say('deferred.lateBy', { count: late })
              : say('deferred.agreed')}
        </small>
      </span>
      <b className={styles.value}>{formatAmount(deferred.value, shop.currency)}</b>
      <span className={styles.words}>
        <b>{deferred.name}</b>
        <small title={deferred.reason}>{deferred.reason}</small>
      </span>
      <span className={styles.words}>
        <span title={deferred.declinedBecause}>{deferred.declinedBecause}</span>
        <small>
          {say('deferred.declinedOn', { on: dayOf(deferred.declinedAt, shop.offsetMinutes) })}
        </small>
      </span>
      <Plate
        color={vehicle.plateColor}
        size="small"
        text={vehicle.plate === '' ? '–' : formatPlate(vehicle.plate, home)}
      />
      <span className={styles.words}>
        <span>
          {customer.name}　<small className={styles.car}>{vehicle.model}</small>
        </span>
        {isCallable ? (
          <small>{formatPhone(customer.phone, home)}</small>
        ) : (
          <small className={styles.refused} data-testid="deferred-no-calls">
            {say('deferred.noCalls')}
          </small>
        )}
      </span>
      <span className={styles.words}>
        {lastCall === undefined ? (
          <small>{say('deferred.notCalled')}</small>
        ) : (
          <>
            <span>
              <StatusTag tone={TONES[lastCall.result]}>
                {say(`deferred.result.${lastCall.result}`)}
              </StatusTag>
            </span>
            <small title={lastCall.note}>
              {dayOf(lastCall.at, shop.offsetMinutes)}　{lastCall.note}
            </small>
          </>
        )}
      </span>
    </button>
  )
}
