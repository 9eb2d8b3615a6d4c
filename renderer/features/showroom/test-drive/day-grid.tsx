import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { Workday } from '#shared/domain/appointment/workday.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf, formatTime, type Instant } from '#shared/kernel/instant.ts'
import { formatMinutes, hoursOf, minutesOf } from './day-hours.ts'
import { DemoPlate } from './demo-plate.tsx'
import { DriveBlock } from './drive-block.tsx'
import styles from './drive-calendar.module.css'
import type { DrivesOfDay } from './list-drives.ts'
import type { Cursor } from './use-cursor.ts'

interface DayGridProps {
  readonly facts: DrivesOfDay
  readonly day: Day
  readonly now: Instant
  readonly workday: Workday
  readonly cursor: Cursor
  readonly onBook: (carIndex: number, time: string) => void
}

const QUARTER = 15

/** A row for each car, an hour for each column; what is free can be pressed. */
export const DayGrid = (props: DayGridProps): ReactNode => {
  const { facts, day, now, workday, cursor, onBook } = props
  const say = useSay()
  const { offsetMinutes } = useSession().shop
  const { from, to } = hoursOf(workday, facts, now, offsetMinutes)
  const shareOf = (minutes: number): number => ((minutes - from) / (to - from)) * 100
  const hours = Array.from({ length: (to - from) / 60 }, (_, index) => from + index * 60)
  const closed = (
    [
      [from, minutesOf(workday.opensAt)],
      [minutesOf(workday.closesAt), to],
    ] as const
  ).filter(([begins, ends]) => ends > begins)
  const nowMinutes = minutesOf(formatTime(now, offsetMinutes))
  const isNowShown = dayOf(now, offsetMinutes) === day && nowMinutes >= from && nowMinutes <= to
  return (
    <div className={styles.grid}>
      <div className={styles.hours}>
        <span />
        <div>
          {hours.map((minutes) => (
            <span key={minutes} style={{ left: `${shareOf(minutes)}%` }}>
              {formatMinutes(minutes)}
            </span>
          ))}
        </div>
      </div>
      {facts.cars.map((car, index) => (
        <div className={styles.row} data-car={car.id} data-testid="drives-car" key={car.id}>
          <div className={styles.car}>
            <b title={car.name}>{car.name}</b>
            <span className={styles.plate}>
              <DemoPlate car={car} />
              <small>{say(car.isAutomatic ? 'testDrive.automatic' : 'testDrive.manual')}</small>
              {car.isActive ? null : <small>{say('testDrive.fleet.retired')}</small>}
            </span>
          </div>
          <div className={styles.track}>
            {closed.map(([begins, ends]) => (
              <span
                className={styles.closed}
                key={begins}
                style={{
                  left: `${shareOf(begins)}%`,
                  width: `${shareOf(ends) - shareOf(begins)}%`,
                }}
              />
            ))}
            {hours.map((minutes) => (
              <span
                className={styles.line}
                key={minutes}
                style={{ left: `${shareOf(minutes)}%` }}
              />
            ))}
            <button
              aria-label={say('testDrive.calendar.bookCar', { car: car.name })}
              className={styles.free}
              data-testid="drives-free"
              onClick={(event) => {
                const { left, width } = event.currentTarget.getBoundingClientRect()
                const share = width === 0 ? 0 : (event.clientX - left) / width
                const minutes = from + share * (to - from)
                onBook(index, formatMinutes(Math.floor(minutes / QUARTER) * QUARTER))
              }}
              tabIndex={-1}
              type="button"
            />
            {isNowShown ? (
              <span className={styles.now} style={{ left: `${shareOf(nowMinutes)}%` }} />
            ) : null}
            {cursor.carIndex === index && cursor.drive === undefined ? (
              <span
                className={styles.cursor}
                data-testid="drives-cursor"
                data-time={cursor.time}
                style={{
                  left: `${shareOf(minutesOf(cursor.time))}%`,
                  width: `${(QUARTER / (to - from)) * 100}%`,
                }}
              >
                {cursor.time}
              </span>
            ) : null}
            {facts.drives
              .filter(({ drive }) => drive.carId === car.id)
              .map((entry) => (
                <DriveBlock
                  entry={entry}
                  isChosen={cursor.carIndex === index && cursor.drive?.id === entry.drive.id}
                  key={entry.drive.id}
                  now={now}
                  shareOf={shareOf}
                />
              ))}
          </div>
        </div>
      ))}
    </div>
  )
}
