import type { ReactNode } from 'react'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import styles from '../counter-status-line.module.css'
import type { SaleSubject } from '../show-id.ts'

/** Which buyer has what in front of them; a click leads to the sheet it is of. */
export const SaleShown = ({ subject }: { readonly subject: SaleSubject }): ReactNode => {
  const { saleId, kind, about } = subject
  const say = useSay()
  const record = useLive((db) => findSale(db, saleId), [saleId])
  return (
    <button
      className={styles.shown}
      onClick={() =>
        go({ name: 'sale', saleId, sheet: about === 'hand-over' ? 'delivery' : 'drive' })
      }
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
