import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { MONEY_METHODS, type MoneyMethod } from '#shared/domain/settlement/bill.ts'
import styles from './till.module.css'

interface MethodChoiceProps {
  readonly label: string
  readonly name: string
  readonly value: MoneyMethod | undefined
  readonly onChange: (method: MoneyMethod | undefined) => void
  readonly error?: string | undefined
}

/** How money changes hands; digits 1 to 5 choose. */
export const MethodChoice = ({
  label,
  name,
  value,
  onChange,
  error,
}: MethodChoiceProps): ReactNode => {
  const say = useSay()
  return (
    <div>
      <Choice
        label={label}
        name={name}
        onChange={onChange}
        options={MONEY_METHODS.map((method) => ({
          value: method,
          label: say(`trade.payment.${method}`),
        }))}
        value={value}
      />
      {error === undefined ? null : (
        <p className={styles.problem} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
