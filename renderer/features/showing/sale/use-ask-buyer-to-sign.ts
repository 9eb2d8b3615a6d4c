import { useCallback } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { SaleAgreement } from '../agreements/agreement.ts'
import { makeWayFor } from '../make-way-for.ts'
import { sendView } from '../send-view.ts'
import { findSaleView } from './find-sale-view.ts'

/**
 * Puts an agreement before a buyer on the counter display, to be read and signed there. The
 * signature comes back by itself.
 */
export const useAskBuyerToSign = (saleId: SaleId): ((about: SaleAgreement) => Promise<void>) => {
  const session = useSession()
  const { shop } = session
  const say = useSay()
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  return useCallback(
    async (about) => {
      const view = await findSaleView(session, { kind: 'agreement', saleId, about })
      if (view === undefined) return notify('warn', say('showing.nothingToSign'))
      await makeWayFor(view.showId)
      const result = await sendView(view)
      if (!result.ok) return notify('bad', explain(result))
      const isInFront = result.value.showing?.showId === view.showId
      if (isInFront) notify('ok', say('showing.shown'))
      else notify('info', say('showing.queued', { count: result.value.waiting }))
    },
    [saleId, session, say, explain, notify],
  )
}
