import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { formatAmount } from '#shared/kernel/format-money.ts'
import styles from './till.module.css'
import type { CreditDraftForm } from './use-credit-draft.ts'

/** The billed lines, each with how much of it is taken back. */
export const CreditLines = ({ draft }: { readonly draft: CreditDraftForm }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  return (
    <div className={styles.creditScroll}>
      <table className={styles.creditLines}>
        <thead>
          <tr>
            <th scope="col">{say('till.creditLine')}</th>
            <th className={styles.number} scope="col">
              {say('till.creditLeft')}
            </th>
            <td />
            <th scope="col">{say('till.creditAmount')}</th>
          </tr>
        </thead>
        <tbody>
          {draft.lines.map(({ key, kind, name, left }, index) => (
            <tr data-key={key} data-name={name} data-testid="credit-line" key={key}>
              <td>
                {name} <span className={styles.quiet}>{say(`till.creditLine.${kind}`)}</span>
              </td>
              <td className={styles.number}>{formatAmount(left, shop.currency)}</td>
              <td>
                <Button
                  data-testid={`credit-whole-${index}`}
                  look="quiet"
                  onClick={() => draft.setAmount(key, left)}
                  size="small"
                >
                  {say('till.creditWhole')}
                </Button>
              </td>
              <td className={styles.wholeLabel}>
                <MoneyField
                  autoFocus={index === 0}
                  currency={shop.currency}
                  label={`${say('till.creditAmount')} ${name}`}
                  name={`credit-line-${index}`}
                  onChange={(amount) => draft.setAmount(key, amount)}
                  value={draft.amounts[key]}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
