import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { MoneyField, WholeField } from '#renderer/ui/typed-fields.tsx'
import {
  type CostAssumptions,
  LONGEST_YEARS,
} from '#shared/domain/sales/presentation/cost-assumptions.ts'
import type { Money } from '#shared/kernel/money.ts'
import styles from './costs.module.css'

interface AssumptionFieldsProps {
  readonly costs: CostAssumptions
  readonly onChange: (costs: CostAssumptions) => void
  /** Whether any of the cars is charged. */
  readonly isCharged: boolean
  readonly isPlugIn: boolean
}

/** What the costs take for granted, each to be changed while the buyer looks on. */
export const AssumptionFields = (props: AssumptionFieldsProps): ReactNode => {
  const { costs, onChange, isCharged, isPlugIn } = props
  const say = useSay()
  const { currency } = useSession().shop
  const whole = (key: 'kmPerYear' | 'years' | 'homeShare' | 'batteryShare', most: number) => (
    <WholeField
      key={key}
      label={say(`presentation.assume.${key}`)}
      most={most}
      name={`costs-${key}`}
      onChange={(value) => {
        // A time of no years, or a way of none, would draw nothing.
        if (value === undefined || (key === 'years' && value < 1)) return
        onChange({ ...costs, [key]: value })
      }}
      value={costs[key]}
    />
  )
  const price = (key: 'petrol' | 'diesel' | 'atHome' | 'inPublic') => (
    <MoneyField
      currency={currency}
      key={key}
      label={say(`presentation.assume.${key}`)}
      name={`costs-${key}`}
      onChange={(value: Money | undefined) => {
        if (value !== undefined) onChange({ ...costs, [key]: value })
      }}
      value={costs[key]}
    />
  )
  return (
    <div className={styles.assumptions}>
      {whole('kmPerYear', 300_000)}
      {whole('years', LONGEST_YEARS)}
      {price('petrol')}
      {isCharged ? [price('atHome'), price('inPublic'), whole('homeShare', 100)] : null}
      {isPlugIn ? whole('batteryShare', 100) : null}
    </div>
  )
}
