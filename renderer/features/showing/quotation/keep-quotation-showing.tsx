import { useEffect } from 'react'
import { findDraft } from '#renderer/db/drafts.ts'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import { quotationDraftKey } from '#renderer/session/quotation-draft.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { Result } from '#shared/kernel/result.ts'
import { sendView } from '../send-view.ts'
import { sentViews } from '../sent-views.ts'
import { type QuotationSubject, quotationShowIdOf } from '../show-id.ts'
import { findQuotationView } from './find-quotation-view.ts'

/**
 * Sends the quotation again whenever what is written changes. While that may not be given, or does
 * not hang together, the buyer still sees the price before; over, it is cleared. Draws nothing.
 */
export const KeepQuotationShowing = ({ saleId }: QuotationSubject): null => {
  const session = useSession()
  // Two questions of one record each: what a longer chain reads last is not always listened to.
  const written = useLive(
    async (db) => ({ draft: await findDraft(db, quotationDraftKey(saleId)) }),
    [saleId],
  )
  const record = useLive((db) => findSale(db, saleId), [saleId])
  useEffect(() => {
    if (written === undefined || record === undefined) return
    let isLast = true
    const showId = quotationShowIdOf(saleId)
    const send = (found: Awaited<ReturnType<typeof findQuotationView>>): void => {
      if (!isLast) return
      if (!found.ok) {
        if (isOver(found)) void desktop.call('counter.clear', { showId })
        return
      }
      const before = sentViews.findLast(showId)
      // Another language was chosen meanwhile: that showing was sent by whoever heard the choice.
      if (before !== undefined && found.value.locale !== before.locale) return
      if (JSON.stringify(found.value) !== JSON.stringify(before)) void sendView(found.value)
    }
    void findQuotationView(session, saleId).then(send)
    return () => {
      isLast = false
    }
  }, [written, record, session, saleId])
  return null
}

const isOver = (refused: Result<unknown>): boolean => !refused.ok && refused.code === 'sale.closed'
