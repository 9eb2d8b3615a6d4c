import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import {
  BUYING_TERMS,
  type BuyingInput,
  type BuyingPrice,
  type BuyingRule,
  type BuyingTerm,
} from '#shared/domain/used-car/compute-buying-price.ts'
import { formatAmount, formatMoney } from '#shared/kernel/format-money.ts'
import { isNegative } from '#shared/kernel/money.ts'
import { type BasisPoints, formatRate } from '#shared/kernel/rate.ts'
import styles from './price.module.css'

interface FormulaTableProps {
  readonly input: BuyingInput
  readonly rule: BuyingRule
  readonly result: BuyingPrice
}

/** The rates among the terms; the others are sums of the shop. */
const rateOf = (term: BuyingTerm, rule: BuyingRule): BasisPoints | undefined =>
  ({
    tax: rule.taxRate,
    commission: rule.commissionRate,
    profit: rule.profitRate,
    interest: rule.interestRate,
  })[term as 'tax']

/** Expected sale, each term that goes off it, and what is left: the most the shop can give. */
export const FormulaTable = ({ input, rule, result }: FormulaTableProps): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  return (
    <table className={styles.formula} data-testid="formula">
      <tbody>
        <tr>
          <th scope="row">{say('appraisal.price.expected')}</th>
          <td />
          <td>{formatAmount(input.expectedSale, currency)}</td>
        </tr>
        {BUYING_TERMS.map((term) => {
          const rate = rateOf(term, rule)
          return (
            <tr data-term={term} key={term}>
              <th scope="row">{say(`appraisal.term.${term}`)}</th>
              <td className={styles.quiet}>
                {rate === undefined ? '' : formatRate(rate)}
                {term === 'interest'
                  ? ` · ${say('appraisal.term.interest.of', { days: input.expectedDays })}`
                  : ''}
              </td>
              <td>−{formatAmount(result.terms[term], currency)}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr data-loss={isNegative(result.price)}>
          <th colSpan={2} scope="row">
            {say('appraisal.price.result')}
          </th>
          <td data-testid="formula-price">{formatMoney(result.price, currency)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
