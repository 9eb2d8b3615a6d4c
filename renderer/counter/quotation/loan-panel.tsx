import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { QuotationView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { Money } from '#shared/kernel/money.ts'
import styles from './quotation-screen.module.css'

interface LoanPanelProps {
  readonly loan: NonNullable<QuotationView['loan']>
  readonly currency: QuotationView['currency']
}

/** What it costs a month, large, with what the law wants told beside it. */
export const LoanPanel = ({ loan, currency }: LoanPanelProps): ReactNode => {
  const say = useSay()
  const write = (amount: number): string => formatMoney(amount as Money, currency)
  const { lender, months, monthly, words, downPayment, interest, trueYearlyRate } = loan
  return (
    <div className={styles.loan}>
      <p className={styles.month}>
        <span>{say('quotation.stage.month')}</span>
        <b data-amount={monthly} data-testid="counter-quotation-monthly">
          {write(monthly)}
        </b>
      </p>
      <p className={styles.words}>
        {say('quotation.stage.months', { months: String(months), lender })}
      </p>
      {words === undefined ? null : <p className={styles.words}>{words}</p>}
      <dl>
        <div>
          <dt>{say('quotation.stage.down')}</dt>
          <dd>{write(downPayment)}</dd>
        </div>
        <div>
          <dt>{say('quotation.stage.interest')}</dt>
          <dd>{write(interest)}</dd>
        </div>
        <div>
          <dt>{say('quotation.stage.true')}</dt>
          <dd>{trueYearlyRate}</dd>
        </div>
      </dl>
    </div>
  )
}
