import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf, formatTime, type Instant } from '#shared/kernel/instant.ts'
import { AppointmentBlock, type BlockProps } from './appointment-block.tsx'
import styles from './day-view.module.css'
import type { Calendar } from './list-calendar.ts'
import { placeBlocks } from './place-blocks.ts'

/** Pixels an hour takes, from top to bottom. */
const HOUR = 62
/** A block is never less high: time and plate must be read. */
const LEAST = 42
/** From here on the state has room for its word. */
const WITH_TAG = 60

interface DayViewProps extends Omit<BlockProps, 'appointment' | 'style' | 'hasTag'> {
  readonly calendar: Calendar
  readonly day: Day
  /** The day's, by time. */
  readonly appointments: readonly Appointment[]
}

/** A day by bay: who comes when and where, and what stands nowhere yet. */
export const DayView = ({ calendar, day, appointments, ...block }: DayViewProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const workday = workdayOf(shop)
  const minutesOf = (at: Instant): number => {
    const [hour = 0, minute = 0] = formatTime(at, shop.offsetMinutes).split(':').map(Number)
    return hour * 60 + minute
  }
  const starts = appointments.map(({ at }) => Math.floor(minutesOf(at) / 60))
  const from = Math.min(Number(workday.opensAt.slice(0, 2)), ...starts)
  // Work longer than the day goes on tomorrow; the calendar stays the shop's day.
  const to = Math.max(Number(workday.closesAt.slice(0, 2)) + 1, ...starts.map((start) => start + 1))
  const topOf = (minutes: number): number => ((minutes - from * 60) / 60) * HOUR
  const heightOf = ({ at, hours }: Appointment): number =>
    Math.max(LEAST, Math.min((hours / 100) * HOUR, topOf(to * 60) - topOf(minutesOf(at))) - 2)
  const isToday = dayOf(block.now, shop.offsetMinutes) === day
  const known = new Set(calendar.bays.map(({ id }) => id))
  const columns = [
    ...calendar.bays.map(({ id, name }) => ({
      key: id as string,
      name,
      list: appointments.filter(({ bayId }) => bayId === id),
    })),
    {
      key: 'none',
      name: say('appointments.noBay'),
      list: appointments.filter(({ bayId }) => bayId === undefined || !known.has(bayId)),
    },
  ]
  const hoursShown = Array.from({ length: to - from }, (_, index) => from + index)
  return (
    <div className={styles.day} data-testid="appointments-day">
      <div className={styles.heads}>
        {columns.map(({ key, name, list }) => (
          <h3 key={key}>
            {name} {list.length === 0 ? null : <span>{list.length}</span>}
          </h3>
        ))}
      </div>
      <div className={styles.grid} style={{ height: hoursShown.length * HOUR }}>
        {hoursShown.map((hour) => (
          <span className={styles.hour} key={hour} style={{ top: topOf(hour * 60) }}>
            {String(hour).padStart(2, '0')}:00
          </span>
        ))}
        {isToday && minutesOf(block.now) >= from * 60 && minutesOf(block.now) <= to * 60 ? (
          <span className={styles.now} style={{ top: topOf(minutesOf(block.now)) }} />
        ) : null}
        <div className={styles.columns}>
          {columns.map(({ key, list }) => (
            <div className={styles.column} key={key}>
              {placeBlocks(list).map(({ block: appointment, lane, lanes }) => (
                <AppointmentBlock
                  {...block}
                  appointment={appointment}
                  hasTag={heightOf(appointment) >= WITH_TAG}
                  key={appointment.id}
                  style={{
                    top: topOf(minutesOf(appointment.at)),
                    height: heightOf(appointment),
                    left: `${(lane / lanes) * 100}%`,
                    width: `calc(${100 / lanes}% - 3px)`,
                  }}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
