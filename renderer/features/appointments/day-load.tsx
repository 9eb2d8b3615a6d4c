import type { ReactNode } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Capacity } from '#shared/domain/appointment/compute-capacity.ts'
import type { Day } from '#shared/kernel/day.ts'
import styles from './day-load.module.css'
import { LoadBar } from './load-bar.tsx'
import { sayHours, weekdayOf } from './say-day.ts'

interface DayLoadProps {
  readonly capacity: Capacity
  /** Named where the page does not name the day already. */
  readonly on?: Day
}

/** What a day can take: technicians' hours − carry-over − booked, and each technician's share. */
export const DayLoad = ({ capacity, on }: DayLoadProps): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const { hours, carryOver, booked, free, unassigned } = capacity
  return (
    <Card
      aside={
        free < 0 ? (
          <StatusTag tone="bad">{say('appointments.over', { hours: sayHours(-free) })}</StatusTag>
        ) : (
          <StatusTag tone="ok">{say('appointments.free', { hours: sayHours(free) })}</StatusTag>
        )
      }
      testId="appointments-load"
      title={[
        on === undefined ? [] : `${on.slice(5)} ${weekdayOf(on, locale)}`,
        say('appointments.capacity'),
      ]
        .flat()
        .join(' · ')}
    >
      <div className={styles.body}>
        <LoadBar load={capacity} />
        <p className={styles.sum} data-free={free} data-testid="appointments-sum">
          {say('appointments.sum', {
            hours: sayHours(hours),
            carryOver: sayHours(carryOver),
            booked: sayHours(booked),
          })}
        </p>
        <ul className={styles.technicians}>
          {capacity.technicians.map((load) => (
            <li key={load.technician.id}>
              <span className={styles.name}>{load.technician.name}</span>
              <LoadBar load={load} />
              <span className={load.free < 0 ? styles.over : styles.free}>
                {load.free < 0 ? '▲ ' : ''}
                {sayHours(load.free)}
              </span>
            </li>
          ))}
          {unassigned === 0 ? null : (
            <li>
              <span className={styles.rest}>
                {say('appointments.unassigned', { hours: sayHours(unassigned) })}
              </span>
            </li>
          )}
        </ul>
      </div>
    </Card>
  )
}
