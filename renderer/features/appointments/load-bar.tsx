import type { ReactNode } from 'react'
import type { Load } from '#shared/domain/appointment/compute-capacity.ts'
import styles from './load-bar.module.css'

/** Carry-over, booked and free hours as one bar; what is too much is hatched. The words say it too. */
export const LoadBar = ({ load }: { readonly load: Load }): ReactNode => {
  const { hours, carryOver, booked, free } = load
  const whole = Math.max(hours, carryOver + booked, 1)
  const over = Math.max(0, -free)
  const share = (part: number): string => `${(part / whole) * 100}%`
  const carried = Math.max(0, Math.min(carryOver, hours))
  return (
    <span aria-hidden className={styles.bar}>
      <span className={styles.carryOver} style={{ width: share(carried) }} />
      <span
        className={styles.booked}
        style={{ width: share(Math.max(0, Math.min(booked, hours - carried))) }}
      />
      <span className={styles.over} style={{ width: share(over) }} />
    </span>
  )
}
