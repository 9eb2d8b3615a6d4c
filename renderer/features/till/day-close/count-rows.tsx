import type { KeyboardEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { DENOMINATIONS } from '#shared/domain/till/denominations.ts'
import { formatAmount, formatMoney } from '#shared/kernel/format-money.ts'
import { type Money, money } from '#shared/kernel/money.ts'
import styles from './day-close.module.css'

interface CountRowsProps {
  readonly pieces: Readonly<Record<number, number | undefined>>
  readonly onChange: (value: Money, count: number | undefined) => void
}

const MOST_PIECES = 99_999

/** A field for each note and coin; arrows and Enter go from one to the next. */
export const CountRows = ({ pieces, onChange }: CountRowsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const by = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey) return
    const fields = [...event.currentTarget.querySelectorAll('input')]
    const next = fields[fields.indexOf(event.target as HTMLInputElement) + by]
    event.preventDefault()
    next?.focus()
    next?.select()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields inside
    <div className={styles.counts} onKeyDown={hear}>
      {DENOMINATIONS[shop.currency].map((value, index) => (
        <div className={styles.count} key={value}>
          <span>{formatMoney(value, shop.currency)}</span>
          <WholeField
            autoFocus={index === 0}
            label={`${formatMoney(value, shop.currency)} ${say('till.pieces')}`}
            most={MOST_PIECES}
            name={`count-${value}`}
            onChange={(count) => onChange(value, count)}
            value={pieces[value]}
          />
          <span className={styles.number}>
            {formatAmount(money(value * (pieces[value] ?? 0)), shop.currency)}
          </span>
        </div>
      ))}
    </div>
  )
}
