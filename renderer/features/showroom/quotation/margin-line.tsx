import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { computeQuotationMargin } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import styles from './totals-card.module.css'

interface MarginLineProps {
  readonly draft: QuotationDraft
  readonly isShown: boolean
  readonly onToggle: () => void
}

/** What stays with the shop; hidden by a key while the screen faces the buyer. */
export const MarginLine = ({ draft, isShown, onToggle }: MarginLineProps): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const margin = computeQuotationMargin(draft)
  return (
    <p className={styles.given}>
      {isShown ? (
        <span data-amount={margin} data-testid="quotation-margin">
          {say('quotation.margin')}{' '}
          <b className={margin !== undefined && margin < 0 ? styles.problem : ''}>
            {margin === undefined ? say('quotation.margin.unknown') : formatMoney(margin, currency)}
          </b>
        </span>
      ) : (
        <span />
      )}
      <Button keys="G" look="quiet" onClick={onToggle} size="small">
        {say(isShown ? 'quotation.margin.hide' : 'quotation.margin.show')}
      </Button>
    </p>
  )
}
