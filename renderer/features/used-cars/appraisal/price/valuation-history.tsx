import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { canSeeMargin } from '#shared/domain/estimate/compute-margin.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Valuation } from '#shared/domain/used-car/appraisal.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { FormulaTable } from './formula-table.tsx'
import styles from './price.module.css'

interface ValuationHistoryProps {
  readonly valuations: readonly Valuation[]
  readonly staff: readonly Staff[]
}

/** Every valuation, the latest first; each opens into its terms by the rule of its day. */
export const ValuationHistory = ({ valuations, staff }: ValuationHistoryProps): ReactNode => {
  const say = useSay()
  const { shop, staff: me } = useSession()
  const canSee = canSeeMargin(me)
  return (
    <Card title={say('appraisal.price.history')}>
      {valuations.length === 0 ? (
        <p className={styles.none}>{say('appraisal.price.history.none')}</p>
      ) : (
        <div className={styles.history}>
          {valuations.toReversed().map((valuation, index) => (
            <details data-testid="valuation-kept" key={valuation.at}>
              <summary>
                <b>{formatMoney(valuation.price, shop.currency)}</b>
                <span>
                  {say('appraisal.price.history.line', {
                    sale: formatMoney(valuation.input.expectedSale, shop.currency),
                    days: valuation.input.expectedDays,
                  })}
                </span>
                <span className={styles.quiet}>
                  {staff.find(({ id }) => id === valuation.by)?.name}{' '}
                  {formatDateTime(valuation.at, shop.offsetMinutes)}
                </span>
                {index === 0 ? (
                  <StatusTag tone="info">{say('appraisal.price.latest')}</StatusTag>
                ) : (
                  <span />
                )}
              </summary>
              {canSee ? (
                <FormulaTable input={valuation.input} result={valuation} rule={valuation.rule} />
              ) : (
                <p className={styles.hint}>{say('appraisal.price.hidden')}</p>
              )}
            </details>
          ))}
        </div>
      )}
    </Card>
  )
}
