import type { ReactNode } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { APPOINTMENT_STATES, type Appointment } from '#shared/domain/appointment/appointment.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import styles from './appointments-page.module.css'
import { weekdayOf } from './say-day.ts'

interface CalendarHeadProps {
  readonly day: Day
  readonly today: Day
  readonly view: 'day' | 'week'
  readonly appointments: readonly Appointment[]
  /** The day that P gets ready. */
  readonly prepared: Day
  readonly onDay: (day: Day) => void
  readonly onView: (view: 'day' | 'week') => void
  readonly onNew: () => void
  readonly onPrepare: () => void
}

/** Which day, which view, how it stands, and the two things done most. */
export const CalendarHead = (props: CalendarHeadProps): ReactNode => {
  const { day, today, view, appointments, prepared, onDay, onView, onNew, onPrepare } = props
  const say = useSay()
  const locale = useScreenLocale()
  const views = {
    day: ['D', say('appointments.day')],
    week: ['W', say('appointments.week')],
  } as const
  return (
    <div className={styles.head}>
      <h1>{say('appointments.title')}</h1>
      <div className={styles.days}>
        <Button
          aria-label={say('appointments.dayBefore')}
          keys="←"
          onClick={() => onDay(addDays(day, -1))}
          size="small"
        >
          ‹
        </Button>
        <b data-day={day} data-testid="appointments-date">
          {day} {weekdayOf(day, locale)}
        </b>
        <Button
          aria-label={say('appointments.dayAfter')}
          keys="→"
          onClick={() => onDay(addDays(day, 1))}
          size="small"
        >
          ›
        </Button>
        {day === today ? null : (
          <Button keys="T" look="quiet" onClick={() => onDay(today)} size="small">
            {say('appointments.today')}
          </Button>
        )}
      </div>
      <div aria-label={say('appointments.view')} className={styles.views} role="toolbar">
        {(['day', 'week'] as const).map((each) => (
          <button
            aria-pressed={each === view}
            data-testid={`appointments-view-${each}`}
            key={each}
            onClick={() => onView(each)}
            type="button"
          >
            {views[each][1]}
            <KeyHint keys={views[each][0]} />
          </button>
        ))}
      </div>
      <span className={styles.counts}>
        {APPOINTMENT_STATES.map((state) => ({
          state,
          count: appointments.filter((each) => each.state === state).length,
        }))
          .filter(({ state, count }) => count > 0 || state === 'booked')
          .map(({ state, count }) => `${say(`appointments.state.${state}`)} ${count}`)
          .join(' · ')}
      </span>
      <span className={styles.end}>
        <Button data-testid="appointments-prepare" keys="P" onClick={onPrepare}>
          {say('appointments.prepare', {
            day: `${prepared.slice(5)} ${weekdayOf(prepared, locale)}`,
          })}
        </Button>
        <Button data-testid="appointment-new" keys="N" look="primary" onClick={onNew}>
          {say('appointments.new')}
        </Button>
      </span>
    </div>
  )
}
