import type { ReactNode } from 'react'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { SaleSheet } from '#renderer/navigation/route.ts'
import { go } from '#renderer/navigation/use-route.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import styles from '../counter-status-line.module.css'
import { isQuotation, type QuotationSubject, type SaleSubject } from '../show-id.ts'

/** The sheet on which the desk works on what is shown. */
const sheetOf = (subject: SaleSubject | QuotationSubject): SaleSheet => {
  if (isQuotation(subject)) return 'quotation'
  if (subject.kind === 'needs') return 'buyer'
  if (subject.kind === 'models') return 'cars'
  if (subject.about === 'order') return 'order'
  return subject.about === 'hand-over' ? 'delivery' : 'drive'
}

/** Which buyer has what in front of them; a click leads to the sheet it is of. */
export const SaleShown = ({
  subject,
}: {
  readonly subject: SaleSubject | QuotationSubject
}): ReactNode => {
  const { saleId, kind } = subject
  const say = useSay()
  const record = useLive((db) => findSale(db, saleId), [saleId])
  return (
    <button
      className={styles.shown}
      onClick={() => go({ name: 'sale', saleId, sheet: sheetOf(subject) })}
      type="button"
    >
      <StatusTag tone="info">
        {say('showing.lineShowing', {
          plate: record?.customer.name ?? '',
          kind: say(`showing.kind.${kind}`),
        })}
      </StatusTag>
    </button>
  )
}
