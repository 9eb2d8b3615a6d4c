import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { DiagnosisClockTag } from '#renderer/ui/findings/diagnosis-clock-tag.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { formatNearTime, formatTime, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import type { QueueEntry } from './list-queue.ts'
import styles from './reception-page.module.css'

/** Minutes in the queue from which somebody should go and say something. */
const LONG_WAIT = 15

const TONES: Partial<Record<BoardStep, Tone>> = {
  received: 'warn',
  inspecting: 'info',
  'awaiting-approval': 'wait',
}

interface QueueRowProps {
  readonly entry: QueueEntry
  readonly now: Instant
  readonly onOpen: () => void
}

/** One car of the queue; Enter opens it. */
export const QueueRow = ({ entry, now, onOpen }: QueueRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { visit, customer, vehicle, isNew } = entry
  const isBooked = visit.step === 'booked'
  const since = visit.steps.at(-1)?.at ?? visit.arrivedAt
  const minutes = Math.max(0, minutesBetween(since, now))
  const isLong = !isBooked && minutes >= LONG_WAIT
  return (
    <button
      className={styles.row}
      data-testid={isBooked ? 'queue-booked' : 'queue-waiting'}
      data-visit={visit.id}
      onClick={onOpen}
      type="button"
    >
      <span className={`${styles.wait} ${isLong ? styles.long : ''}`}>
        {isBooked ? (
          <b>{formatTime(visit.arrivedAt, shop.offsetMinutes)}</b>
        ) : (
          <>
            <b>{formatWait(minutes)}</b>
            <small>{say('reception.since', { time: formatTime(since, shop.offsetMinutes) })}</small>
          </>
        )}
      </span>
      <Plate
        color={vehicle.plateColor}
        text={
          vehicle.plate === ''
            ? say('reception.noPlate')
            : formatPlate(vehicle.plate, { home: homeOf(shop.currency) })
        }
      />
      <span className={styles.who}>
        <b>
          {customer.name}
          {isNew ? <StatusTag tone="info">{say('reception.newCustomer')}</StatusTag> : null}
        </b>
        <small>
          {vehicle.make} {vehicle.model}
        </small>
      </span>
      <span className={styles.statement}>{visit.intake.statement}</span>
      <span>
        <StatusTag
          tone={TONES[visit.step] ?? 'plain'}
          {...(visit.step === 'awaiting-approval' ? { mark: '?' } : {})}
        >
          {say(`trade.step.${visit.step}`)}
        </StatusTag>
        <DiagnosisClockTag now={now} onlyRunning visit={visit} />
      </span>
      <span className={styles.promise}>
        {isBooked ? null : formatNearTime(visit.promisedAt, now, shop.offsetMinutes)}
      </span>
    </button>
  )
}

const formatWait = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
