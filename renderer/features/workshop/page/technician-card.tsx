import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { computeHoursLeft, workdayOf } from '#shared/domain/appointment/workday.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { computeClockedMinutes } from '#shared/domain/workshop/clocked-time.ts'
import { formatHours, hours } from '#shared/kernel/hours.ts'
import { dayOf, formatTime, type Instant } from '#shared/kernel/instant.ts'
import type { TechnicianLoad } from '../list-workshop.ts'
import { sayMinutes } from '../say-minutes.ts'
import { CarRow } from './car-row.tsx'
import styles from './workshop-page.module.css'

interface TechnicianCardProps {
  readonly load: TechnicianLoad
  readonly now: Instant
}

/** A technician with what they are on now, their cars, and the hours in hand against those left today. */
export const TechnicianCard = ({ load, now }: TechnicianCardProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { of, cars, hours: given, running } = load
  const today = dayOf(now, shop.offsetMinutes)
  const left = hours(computeHoursLeft(today, now, shop.offsetMinutes, workdayOf(shop)))
  const isOver = given > left
  // An evening's plan is tomorrow's work: nothing is left to measure it by.
  const share = left === 0 ? 0 : Math.min(1, given / left)
  return (
    <Card
      aside={
        <>
          <span>{say('workshop.load', { cars: cars.length, hours: formatHours(given) })}</span>
          <span data-hours-left={left}>{say('clock.left', { hours: formatHours(left) })}</span>
          <span aria-hidden className={styles.bar}>
            <i className={isOver ? styles.over : ''} style={{ width: `${share * 100}%` }} />
          </span>
        </>
      }
      testId="workshop-technician"
      title={
        <>
          {of.name}
          {of.grade === undefined ? null : (
            <span className={styles.jobs}>{say(`trade.grade.${of.grade}`)}</span>
          )}
        </>
      }
    >
      {running === undefined ? null : (
        <p className={styles.running} data-testid="technician-running">
          <b>▶ {sayMinutes(computeClockedMinutes([running.clocking], now))}</b>{' '}
          {formatPlate(running.record.vehicle.plate, { home: homeOf(shop.currency) })}{' '}
          {running.job.name}
          <small>
            {say('clock.since', { time: formatTime(running.clocking.from, shop.offsetMinutes) })}
          </small>
        </p>
      )}
      {cars.length === 0 ? <p className={styles.none}>{say('workshop.idle')}</p> : null}
      {cars.map((record) => (
        <CarRow key={record.visit.id} now={now} record={record} technicianId={of.id} />
      ))}
    </Card>
  )
}
