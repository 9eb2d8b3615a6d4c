import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { sayMonthly } from '#shared/documents/present/present-monthly.ts'
import type { LoanSummary } from '#shared/domain/sales/finance/summarize-loan.ts'
import { formatAmount, formatMoney } from '#shared/kernel/format-money.ts'
import type { Money } from '#shared/kernel/money.ts'
import { formatRate } from '#shared/kernel/rate.ts'
import styles from './loan-plan.module.css'

/** What a loan costs, and its plan month by month. */
export const LoanPlan = ({ loan }: { readonly loan: LoanSummary }): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const amount = (value: Money): string => formatAmount(value, currency)
  return (
    <>
      <p className={styles.summary} data-testid="loan-summary">
        <b>{sayMonthly(say, loan, currency)}</b>
        <span>
          {say('quotation.loan.interest', { amount: formatMoney(loan.interest, currency) })}
        </span>
        <span>{say('quotation.loan.true', { rate: formatRate(loan.trueYearlyRate) })}</span>
        <span>{say('quotation.loan.paid', { amount: formatMoney(loan.paidInAll, currency) })}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section aria-label={say('quotation.instalments')} className={styles.plan} tabIndex={0}>
        <table data-testid="loan-plan">
          <caption>{say('quotation.instalments')}</caption>
          <thead>
            <tr>
              <th>{say('quotation.instalment.number')}</th>
              <th>{say('quotation.instalment.payment')}</th>
              <th>{say('quotation.instalment.principal')}</th>
              <th>{say('quotation.instalment.interest')}</th>
              <th>{say('quotation.instalment.left')}</th>
            </tr>
          </thead>
          <tbody>
            {loan.plan.map(({ number, payment, principal, interest, left }) => (
              <tr key={number}>
                <td>{number}</td>
                <td>{amount(payment)}</td>
                <td>{amount(principal)}</td>
                <td>{amount(interest)}</td>
                <td>{amount(left)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
