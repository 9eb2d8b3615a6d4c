import { useEffect } from 'react'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
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
  const shown = useLive(() => findQuotationView(session, saleId), [saleId, session])
  useEffect(() => {
    if (shown === undefined) return
    const showId = quotationShowIdOf(saleId)
    if (!shown.ok) {
      if (shown.code === 'sale.closed') void desktop.call('counter.clear', { showId })
      return
    }
    const before = sentViews.findLast(showId)
    // Another language was chosen meanwhile: that showing was sent by whoever heard the choice.
    if (before !== undefined && shown.value.locale !== before.locale) return
    if (JSON.stringify(shown.value) !== JSON.stringify(before)) void sendView(shown.value)
  }, [shown, saleId])
  return null
}
