import type { ReactNode } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { addDays, type Day } from '#shared/kernel/day.ts'
import styles from './drive-calendar.module.css'

interface CalendarHeadProps {
  readonly day: Day
  readonly today: Day
  readonly isClosed: boolean
  readonly onDay: (day: Day) => void
  readonly onBook: () => void
}

/** Which day, the way to the next, and booking. */
export const CalendarHead = (props: CalendarHeadProps): ReactNode => {
  const { day, today, isClosed, onDay, onBook } = props
  const say = useSay()
  const locale = useScreenLocale()
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return (
    <div className={styles.head}>
      <Button
        aria-label={say('testDrive.calendar.before')}
        keys="PgUp"
        onClick={() => onDay(addDays(day, -1))}
        size="small"
      >
        ‹
      </Button>
      <b data-day={day} data-testid="drives-day">
        {day} {weekday.format(Date.parse(day))}
      </b>
      <Button
        aria-label={say('testDrive.calendar.after')}
        keys="PgDn"
        onClick={() => onDay(addDays(day, 1))}
        size="small"
      >
        ›
      </Button>
      {day === today ? null : (
        <Button keys="T" look="quiet" onClick={() => onDay(today)} size="small">
          {say('testDrive.calendar.today')}
        </Button>
      )}
      {isClosed ? <StatusTag tone="plain">{say('testDrive.calendar.closed')}</StatusTag> : null}
      <span className={styles.end}>
        <Button data-testid="drives-book" keys="B" onClick={onBook} size="small">
          {say('testDrive.book')}
        </Button>
      </span>
    </div>
  )
}
