import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { quotationDraftKey } from '#renderer/session/quotation-draft.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { draftOf } from '#shared/domain/sales/quotation/draft-of.ts'
import type { Quotation, QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { listQuoting } from './list-quoting.ts'
import styles from './quotation-editor.module.css'
import { QuotationEditor } from './quotation-editor.tsx'
import { startDraft } from './start-draft.ts'
import { VersionsCard } from './versions-card.tsx'

/** The negotiation: what is being written, and every version that was given. */
export const QuotationSheet = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const { sale } = facts
  return sale.state === 'open' && sale.order === undefined ? (
    // Another buyer's sheet begins with their own draft.
    <OpenNegotiation facts={facts} key={sale.id} />
  ) : (
    <ClosedNegotiation facts={facts} />
  )
}

const OpenNegotiation = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const say = useSay()
  const { shop, clock } = useSession()
  const { sale } = facts
  const today = dayOf(clock.now(), shop.offsetMinutes)
  const start = startDraft(sale, shop, today)
  const draft = useDraft<QuotationDraft>(quotationDraftKey(sale.id), start)
  const quoting = useLive((db) => listQuoting(db, sale.id), [sale.id])
  // What a version that was taken over pushed aside, until the sheet is left.
  const [aside, setAside] = useState<{ draft: QuotationDraft; version: number }>()
  if (!draft.isReady || quoting === undefined) return null
  const take = (version: Quotation): void => {
    setAside({ draft: draft.value, version: version.version })
    draft.change({ ...draftOf(version), validUntil: start.validUntil })
  }
  return (
    <QuotationEditor draft={draft.value} facts={facts} onChange={draft.change} quoting={quoting}>
      {aside === undefined ? null : (
        <p className={styles.notice} role="status">
          {say('quotation.version.taken', { version: String(aside.version) })}
          <Button
            data-testid="quotation-take-back"
            onClick={() => {
              draft.change(aside.draft)
              setAside(undefined)
            }}
            size="small"
          >
            {say('quotation.version.undo')}
          </Button>
        </p>
      )}
      <VersionsCard draft={draft.value} facts={facts} onTake={take} />
    </QuotationEditor>
  )
}

const ClosedNegotiation = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.editor}>
      <p className={styles.notice}>
        {say(facts.sale.state === 'open' ? 'quotation.ordered' : 'quotation.closed')}
      </p>
      <VersionsCard facts={facts} />
    </div>
  )
}
