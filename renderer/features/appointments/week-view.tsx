import type { ReactNode } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { computeCapacity } from '#shared/domain/appointment/compute-capacity.ts'
import { isOpenOn, workdayOf } from '#shared/domain/appointment/workday.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { AppointmentBlock, type BlockProps } from './appointment-block.tsx'
import type { Calendar } from './list-calendar.ts'
import { LoadBar } from './load-bar.tsx'
import { sayHours, weekdayOf } from './say-day.ts'
import styles from './week-view.module.css'

interface WeekViewProps extends Omit<BlockProps, 'appointment' | 'style'> {
  readonly calendar: Calendar
  readonly day: Day
  readonly appointments: readonly Appointment[]
  readonly onDay: (day: Day) => void
}

/** A week side by side: what each day can still take, and who comes. */
export const WeekView = (props: WeekViewProps): ReactNode => {
  const { calendar, day, appointments, onDay, ...block } = props
  const say = useSay()
  const locale = useScreenLocale()
  const { shop } = useSession()
  const workday = workdayOf(shop)
  const today = dayOf(block.now, shop.offsetMinutes)
  return (
    <div className={styles.week} data-testid="appointments-week">
      {calendar.days.map((on) => {
        const list = appointments.filter((each) => each.day === on)
        const capacity = computeCapacity({
          ...calendar,
          day: on,
          now: block.now,
          offsetMinutes: shop.offsetMinutes,
          workday,
        })
        return (
          <section
            className={`${styles.column} ${on === day ? styles.chosen : ''}`}
            data-day={on}
            data-testid="appointments-week-day"
            key={on}
          >
            <button className={styles.head} onClick={() => onDay(on)} tabIndex={-1} type="button">
              <b>
                {on.slice(5)} {weekdayOf(on, locale)}
              </b>
              {on === today ? (
                <span className={styles.today}>{say('appointments.today')}</span>
              ) : null}
              {isOpenOn(on, workday) ? null : (
                <small data-testid="appointments-closed">{say('appointments.closedDay')}</small>
              )}
              {on < today || !isOpenOn(on, workday) ? null : (
                <>
                  <LoadBar load={capacity} />
                  <small className={capacity.free < 0 ? styles.over : ''}>
                    {capacity.free < 0
                      ? say('appointments.over', { hours: sayHours(-capacity.free) })
                      : say('appointments.free', { hours: sayHours(capacity.free) })}
                  </small>
                </>
              )}
            </button>
            <div className={styles.list}>
              {list.map((appointment) => (
                <AppointmentBlock {...block} appointment={appointment} key={appointment.id} />
              ))}
            </div>
          </section>
        )
      })}
    </div>
  )
}
