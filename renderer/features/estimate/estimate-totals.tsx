import type { ReactNode } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { EstimateTotals as Totals } from '#shared/domain/estimate/compute-estimate.ts'
import { amountInWords } from '#shared/kernel/capital-numerals.ts'
import { formatAmount, formatMoney } from '#shared/kernel/format-money.ts'
import type { Money } from '#shared/kernel/money.ts'
import styles from './estimate-totals.module.css'
import { RoomLeft } from './room-left.tsx'

interface EstimateTotalsProps {
  readonly totals: Totals
  /** The field for the ceiling. */
  readonly ceiling: ReactNode
  /** What is earned, where it may be seen. */
  readonly margin?: ReactNode
}

/** The figures under the estimate, true at every keystroke. */
export const EstimateTotals = ({ totals, ceiling, margin }: EstimateTotalsProps): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const { currency } = useSession().shop
  const { labour, parts, charges, total, approved, pending, declined, likely } = totals
  return (
    <div className={styles.totals} data-testid="estimate-totals">
      <div className={styles.ceiling}>{ceiling}</div>
      <div className={styles.sums}>
        <Sum amount={labour} name="labour" word={say('estimate.labour')} />
        <Sum amount={parts} name="parts" word={say('estimate.parts')} />
        <Sum amount={charges} name="charges" word={say('estimate.charges')} />
        <Sum amount={approved} name="approved" word={say('estimate.approved')} />
        {pending === 0 ? null : (
          <Sum amount={pending} name="pending" word={say('estimate.pending')} />
        )}
        {declined === 0 ? null : (
          <Sum amount={declined} name="declined" word={say('estimate.declined')} />
        )}
        {margin}
      </div>
      <p className={styles.total}>
        {say('estimate.total')}
        <b
          className={totals.isOverCeiling ? styles.over : ''}
          data-amount={total}
          data-testid="estimate-total"
        >
          {formatMoney(total, currency)}
        </b>
      </p>
      <p className={styles.words}>
        <span data-testid="estimate-in-words">{amountInWords(total, { locale, currency })}</span>
        {likely === 0 ? null : (
          <span data-amount={likely} data-testid="estimate-likely">
            {say('estimate.likelySum', { amount: formatMoney(likely, currency) })}
          </span>
        )}
        <RoomLeft totals={totals} />
      </p>
    </div>
  )
}

interface SumProps {
  readonly name: string
  readonly word: string
  readonly amount: Money
}

const Sum = ({ name, word, amount }: SumProps): ReactNode => {
  const { currency } = useSession().shop
  return (
    <span data-amount={amount} data-testid={`estimate-${name}`}>
      {word} {formatAmount(amount, currency)}
    </span>
  )
}
