import { useCallback } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { SaleLookKind } from '../show-id.ts'
import { findSaleView } from './find-sale-view.ts'
import { usePutOnDisplay } from './use-put-on-display.ts'

/** Puts what a buyer is to look at on the counter display: needs as understood, models side by side. */
export const useShowToBuyer = (saleId: SaleId): ((kind: SaleLookKind) => Promise<void>) => {
  const session = useSession()
  const say = useSay()
  const notify = useNotify()
  const put = usePutOnDisplay()
  return useCallback(
    async (kind) => {
      const view = await findSaleView(session, { kind, saleId })
      if (view === undefined) notify('warn', say(`showing.nothing.${kind}`))
      else await put(view)
    },
    [saleId, session, say, notify, put],
  )
}
