import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { isOpenOn, workdayOf } from '#shared/domain/appointment/workday.ts'
import { addDays } from '#shared/kernel/day.ts'
import { atLocal, dayOf } from '#shared/kernel/instant.ts'
import { BookDialog } from './book-dialog.tsx'
import { CalendarHead } from './calendar-head.tsx'
import { DayGrid } from './day-grid.tsx'
import styles from './drive-calendar.module.css'
import { listDrives } from './list-drives.ts'
import { OutNow } from './out-now.tsx'
import type { BookingStart } from './use-booking.ts'
import { useCursor } from './use-cursor.ts'

/**
 * The day of the cars that buyers try, by car and time. Arrows go over the free places and the
 * drives, Enter books the one and opens the other; PageUp and PageDown turn the day.
 */
export const DriveCalendar = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { offsetMinutes } = shop
  const now = useNow()
  const today = dayOf(now, offsetMinutes)
  const [day, setDay] = useState(today)
  const facts = useLive((db) => listDrives(db, day, today), [day, today])
  const [booking, setBooking] = useState<BookingStart>()
  const workday = workdayOf(shop)
  const cursor = useCursor({ facts, day, now, workday, offsetMinutes })
  const bookAt = (carIndex: number, time: string): void => {
    const car = facts?.cars[carIndex]
    if (car === undefined) return
    const from = atLocal(day, time, offsetMinutes)
    setBooking({ carId: car.id, from, driver: '', wanted: '' })
  }
  const enter = (): void => {
    const { drive } = cursor
    if (drive === undefined) bookAt(cursor.carIndex, cursor.time)
    else go({ name: 'sale', saleId: drive.saleId, sheet: 'drive' })
  }
  useKeys({
    PageUp: () => setDay(addDays(day, -1)),
    PageDown: () => setDay(addDays(day, 1)),
    T: () => setDay(today),
    B: () => bookAt(cursor.carIndex, cursor.time),
    Enter: enter,
    ArrowLeft: () => cursor.move(0, -1),
    ArrowRight: () => cursor.move(0, 1),
    ArrowUp: () => cursor.move(-1, 0),
    ArrowDown: () => cursor.move(1, 0),
  })
  if (facts === undefined) return null
  if (facts.cars.length === 0) {
    return <EmptyState hint={say('testDrive.noCars.hint')} title={say('testDrive.noCars')} />
  }
  return (
    <div className={styles.calendar} data-testid="drive-calendar">
      <CalendarHead
        day={day}
        isClosed={!isOpenOn(day, workday)}
        onBook={() => bookAt(cursor.carIndex, cursor.time)}
        onDay={setDay}
        today={today}
      />
      <OutNow entries={facts.out} now={now} />
      <DayGrid
        cursor={cursor}
        day={day}
        facts={facts}
        now={now}
        onBook={(carIndex, time) => {
          cursor.put(carIndex, time)
          bookAt(carIndex, time)
        }}
        workday={workday}
      />
      <p className={styles.keys}>{say('testDrive.calendar.keys')}</p>
      {booking === undefined ? null : (
        <BookDialog onClose={() => setBooking(undefined)} start={booking} />
      )}
    </div>
  )
}
