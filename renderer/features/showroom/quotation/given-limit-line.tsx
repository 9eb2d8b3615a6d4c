import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { mostGiven } from '#shared/domain/sales/quotation/given-limit.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Money, subtract } from '#shared/kernel/money.ts'
import styles from './totals-card.module.css'

interface GivenLimitLineProps {
  readonly draft: QuotationDraft
  readonly given: Money
}

/** What is given away against what whoever writes may give. */
export const GivenLimitLine = ({ draft, given }: GivenLimitLineProps): ReactNode => {
  const say = useSay()
  const { shop, staff } = useSession()
  const { currency } = shop
  const limit = mostGiven(staff, draft.listPrice, quotingRulesOf(shop).givenLimits)
  const isOver = given > limit
  const share = limit > 0 ? Math.min(1, Math.max(0, given / limit)) : given > 0 ? 1 : 0
  return (
    <div data-over={isOver} data-testid="quotation-given">
      <p className={styles.given}>
        <span>{say('quotation.given')}</span>
        <span>
          {say('quotation.given.of', {
            given: formatMoney(given, currency),
            limit: formatMoney(limit, currency),
          })}
        </span>
      </p>
      <div className={styles.track} data-over={isOver}>
        <span style={{ width: `${share * 100}%` }} />
      </div>
      {isOver ? (
        <p className={styles.over} role="status">
          {say('quotation.given.over', { over: formatMoney(subtract(given, limit), currency) })}
        </p>
      ) : null}
    </div>
  )
}
