import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { HEALTH_VARIANTS, type HealthVariant } from '#shared/domain/health-record/health-export.ts'
import type { Day } from '#shared/kernel/day.ts'
import styles from './health-record.module.css'
import { filterHealth, HEALTH_LISTS, type HealthEntry, type HealthList } from './list-health.ts'

export interface HealthPeriod {
  readonly from: Day
  readonly to: Day
}

interface HealthHeadProps {
  readonly period: HealthPeriod
  readonly onPeriod: (period: HealthPeriod) => void
  readonly variant: HealthVariant
  readonly onVariant: (variant: HealthVariant) => void
  readonly entries: readonly HealthEntry[]
  readonly list: HealthList
  readonly onList: (list: HealthList) => void
}

/** Which visits, in what envelope, and which of them to look at. */
export const HealthHead = (props: HealthHeadProps): ReactNode => {
  const { period, onPeriod, variant, onVariant, entries, list, onList } = props
  const say = useSay()
  const { shop } = useSession()
  // The wrong way round is turned.
  const set = (from: Day, to: Day): void =>
    onPeriod(from <= to ? { from, to } : { from: to, to: from })
  return (
    <div className={styles.head}>
      <DayField
        label={say('health.from')}
        name="health-from"
        onChange={(from) => {
          if (from !== undefined) set(from, period.to)
        }}
        value={period.from}
      />
      <DayField
        label={say('health.until')}
        name="health-until"
        onChange={(to) => {
          if (to !== undefined) set(period.from, to)
        }}
        value={period.to}
      />
      <SelectField
        label={say('health.variant')}
        name="health-variant"
        onChange={(chosen) => onVariant(chosen ?? 'plain')}
        options={HEALTH_VARIANTS.map((value) => ({ value, label: say(`health.variant.${value}`) }))}
        value={variant}
      />
      <Choice
        label={say('health.which')}
        name="health-list"
        onChange={(next) => onList(next ?? 'all')}
        options={HEALTH_LISTS.map((value) => ({
          value,
          label: say(`health.list.${value}`, { count: filterHealth(entries, value).length }),
        }))}
        value={list}
      />
      <span className={styles.shop}>{say('health.shop', { name: shop.name })}</span>
    </div>
  )
}
