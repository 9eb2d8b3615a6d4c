import type { ReactNode } from 'react'
import { Amount } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import styles from './cashier-page.module.css'
import type { Takings } from './sum-takings.ts'

/** What came in today, by way of paying. */
export const TakingsCard = ({ takings }: { readonly takings: Takings }): ReactNode => {
  const say = useSay()
  return (
    <Card className={styles.takings} testId="cashier-takings" title={say('settlement.takings')}>
      {takings.byMethod.length === 0 ? (
        <EmptyState title={say('settlement.noTakings')} />
      ) : (
        <dl className={styles.methods}>
          {takings.byMethod.map(({ method, amount }) => (
            <div key={method}>
              <dt>{say(`trade.payment.${method}`)}</dt>
              <dd>
                <Amount amount={amount} testId={`takings-${method}`} />
              </dd>
            </div>
          ))}
          <div className={styles.total}>
            <dt>{say('settlement.total')}</dt>
            <dd>
              <Amount amount={takings.total} testId="takings-total" />
            </dd>
          </div>
        </dl>
      )}
    </Card>
  )
}
