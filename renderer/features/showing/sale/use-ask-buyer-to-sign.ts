import { useCallback } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { SaleAgreement } from '../agreements/agreement.ts'
import { findSaleAgreement } from './find-sale-agreement.ts'
import { usePutOnDisplay } from './use-put-on-display.ts'

/**
 * Puts an agreement before a buyer on the counter display, to be read and signed there. The
 * signature comes back by itself.
 */
export const useAskBuyerToSign = (saleId: SaleId): ((about: SaleAgreement) => Promise<void>) => {
  const session = useSession()
  const say = useSay()
  const notify = useNotify()
  const put = usePutOnDisplay()
  return useCallback(
    async (about) => {
      const view = await findSaleAgreement(session, { kind: 'agreement', saleId, about })
      if (view === undefined) notify('warn', say('showing.nothingToSign'))
      else await put(view)
    },
    [saleId, session, say, notify, put],
  )
}
