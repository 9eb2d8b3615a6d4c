import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { sayMonthly } from '#shared/documents/present/present-monthly.ts'
import type { LoanSummary } from '#shared/domain/sales/finance/summarize-loan.ts'
import type { QuotationTotals } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { rowsOfPayment, rowsOfTotal } from '#shared/domain/sales/quotation/total-rows.ts'
import { formatAmount, formatMoney } from '#shared/kernel/format-money.ts'
import { negate, subtract } from '#shared/kernel/money.ts'
import styles from './totals-card.module.css'

interface TotalsCardProps {
  readonly draft: QuotationDraft
  readonly totals: QuotationTotals
  readonly loan: LoanSummary | undefined
  /** Limit, margin and buttons. */
  readonly children: ReactNode
}

/** The landing price large, what it is made of, and how it is paid. True at every key. */
export const TotalsCard = ({ draft, totals, loan, children }: TotalsCardProps): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const packages = subtract(totals.given, draft.discount)
  return (
    <Card testId="quotation-totals" title={say('quotation.totals')}>
      <div className={styles.totals}>
        <p className={styles.total} data-amount={totals.total} data-testid="quotation-total">
          {formatMoney(totals.total, currency)}
        </p>
        <dl className={styles.rows}>
          {rowsOfTotal(totals).map(({ what, amount }) => (
            <div data-row={what} key={what}>
              <dt>
                {what !== 'carPrice'
                  ? say(`quotation.total.${what}`)
                  : draft.discount === 0
                    ? say('quotation.total.carPrice.plain')
                    : say('quotation.total.carPrice', {
                        discount: formatAmount(draft.discount, currency),
                      })}
              </dt>
              <dd>{formatAmount(amount, currency)}</dd>
            </div>
          ))}
        </dl>
        <dl className={styles.rows}>
          {rowsOfPayment(totals).map(({ what, amount }) => (
            <div data-row={what} key={what}>
              <dt>{say(`quotation.total.${what}`)}</dt>
              <dd>{formatAmount(amount, currency)}</dd>
            </div>
          ))}
          <div className={styles.due} data-amount={totals.due} data-testid="quotation-due">
            <dt>{say(totals.due < 0 ? 'quotation.total.over' : 'quotation.total.due')}</dt>
            <dd>{formatMoney(totals.due < 0 ? negate(totals.due) : totals.due, currency)}</dd>
          </div>
        </dl>
        {loan === undefined ? null : (
          <p className={styles.month} data-testid="quotation-monthly">
            {sayMonthly(say, loan, currency)}
          </p>
        )}
        {packages === 0 ? null : (
          <p className={styles.quiet}>
            {say('quotation.total.packages', { amount: formatMoney(packages, currency) })}
          </p>
        )}
      </div>
      {children}
    </Card>
  )
}
