import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Load } from '../list-workshop.ts'
import { CarRow } from './car-row.tsx'
import styles from './workshop-page.module.css'

/** Quota hours that fill a technician's day, in hundredths. */
const FULL_DAY = 800

interface TechnicianCardProps {
  readonly load: Load<Staff>
  readonly now: Instant
}

/** A technician with their cars and what is still to be worked. */
export const TechnicianCard = ({ load, now }: TechnicianCardProps): ReactNode => {
  const say = useSay()
  const { of, cars, hours } = load
  const share = Math.min(1, hours / FULL_DAY)
  return (
    <Card
      aside={
        <>
          <span>{say('workshop.load', { cars: cars.length, hours: formatHours(hours) })}</span>
          <span aria-hidden className={styles.bar}>
            <i className={share === 1 ? styles.over : ''} style={{ width: `${share * 100}%` }} />
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
      {cars.length === 0 ? <p className={styles.none}>{say('workshop.idle')}</p> : null}
      {cars.map((record) => (
        <CarRow key={record.visit.id} now={now} record={record} />
      ))}
    </Card>
  )
}
