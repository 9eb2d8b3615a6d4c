import type { CSSProperties, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type {
  Appointment,
  AppointmentId,
  AppointmentState,
} from '#shared/domain/appointment/appointment.ts'
import { namesOf } from '#shared/domain/estimate/names-of.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatTime, type Instant } from '#shared/kernel/instant.ts'
import styles from './appointment-block.module.css'
import { StateTag } from './state-tag.tsx'

/** The state as a shape: a short block has no room for its word. */
const MARKS: Readonly<Record<AppointmentState, string>> = {
  booked: '',
  kept: '✓',
  missed: '●',
  cancelled: '✕',
}

export interface BlockProps {
  readonly appointment: Appointment
  readonly chosen: AppointmentId | undefined
  readonly now: Instant
  readonly onChoose: (id: AppointmentId) => void
  readonly onOpen: (id: AppointmentId) => void
  /** Whether the state stands below as a word; a short block says it with a shape. */
  readonly hasTag?: boolean
  readonly style?: CSSProperties
}

/** An appointment in the calendar. A click chooses it, Enter or a double click opens it. */
export const AppointmentBlock = ({
  appointment,
  chosen,
  now,
  onChoose,
  onOpen,
  hasTag = true,
  style,
}: BlockProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { id, state, at, name, plate, wanted, jobs, pickUp } = appointment
  const isChosen = id === chosen
  return (
    <button
      aria-pressed={isChosen}
      className={[styles.block, styles[state], style === undefined ? styles.row : ''].join(' ')}
      data-appointment={id}
      data-plate={plate}
      data-state={state}
      data-testid="appointment"
      // Keys press without a pointer: their click has no count.
      onClick={(event) => (event.detail === 0 ? onOpen(id) : onChoose(id))}
      onDoubleClick={() => onOpen(id)}
      onFocus={() => onChoose(id)}
      style={style}
      tabIndex={isChosen ? 0 : -1}
      type="button"
    >
      <span className={styles.head}>
        <b>{formatTime(at, shop.offsetMinutes)}</b>
        {hasTag || MARKS[state] === '' ? (
          ' '
        ) : (
          <span aria-hidden className={styles.mark}>
            {MARKS[state]}
          </span>
        )}
        {plate === ''
          ? say('appointments.noPlate')
          : formatPlate(plate, { home: homeOf(shop.currency) })}
      </span>
      <span className={styles.who}>
        {pickUp === undefined ? null : (
          <span className={styles.pickUp}>{say('appointments.pickUpMark')}</span>
        )}
        {name} · {jobs.length === 0 ? wanted : namesOf(jobs)}
      </span>
      {hasTag ? (
        <span className={styles.tag}>
          <StateTag appointment={appointment} now={now} />
        </span>
      ) : null}
    </button>
  )
}
