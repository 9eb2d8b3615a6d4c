import { useCallback } from 'react'
import { saveDraft } from '#renderer/db/drafts.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { quotationDraftKey } from '#renderer/session/quotation-draft.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { makeWayFor } from '../make-way-for.ts'
import { sendView } from '../send-view.ts'
import { findQuotationView } from './find-quotation-view.ts'

/**
 * Puts the quotation that is being written before its buyer. From then on the counter display
 * follows each change, as long as it may be given.
 */
export const useShowQuotation = (saleId: SaleId): ((draft: QuotationDraft) => Promise<void>) => {
  const session = useSession()
  const { shop } = session
  const say = useSay()
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  return useCallback(
    async (draft) => {
      // What is on the screen is what is shown, also before its first key.
      await saveDraft(session.db, quotationDraftKey(saleId), draft)
      const view = await findQuotationView(session, saleId)
      if (!view.ok) return notify('bad', explain(view))
      await makeWayFor(view.value.showId)
      const result = await sendView(view.value)
      if (!result.ok) return notify('bad', explain(result))
      const isInFront = result.value.showing?.showId === view.value.showId
      if (isInFront) notify('ok', say('quotation.show.shown'))
      else notify('info', say('quotation.show.queued', { count: String(result.value.waiting) }))
    },
    [saleId, session, say, explain, notify],
  )
}
