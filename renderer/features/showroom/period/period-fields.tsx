import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import type { Day } from '#shared/kernel/day.ts'
import styles from './period.module.css'
import { type Period, periodOf, USUAL_PERIODS, usualOf } from './period.ts'

interface PeriodFieldsProps {
  readonly period: Period
  readonly today: Day
  readonly onChange: (period: Period) => void
}

/** A span of days: one of the usual, or from and to. The wrong way round is turned. */
export const PeriodFields = ({ period, today, onChange }: PeriodFieldsProps): ReactNode => {
  const say = useSay()
  const set = (from: Day, to: Day): void =>
    onChange(from <= to ? { from, to } : { from: to, to: from })
  return (
    <div className={styles.period}>
      <Choice
        label={say('showroom.period')}
        name="period"
        onChange={(usual) => {
          if (usual !== undefined) onChange(periodOf(usual, today))
        }}
        options={USUAL_PERIODS.map((value) => ({ value, label: say(`showroom.period.${value}`) }))}
        value={usualOf(period, today)}
      />
      <DayField
        label={say('showroom.period.from')}
        name="period-from"
        onChange={(from) => {
          if (from !== undefined) set(from, period.to)
        }}
        value={period.from}
      />
      <DayField
        label={say('showroom.period.to')}
        name="period-to"
        onChange={(to) => {
          if (to !== undefined) set(period.from, to)
        }}
        value={period.to}
      />
    </div>
  )
}
