import { useEffect } from 'react'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { sendView } from '../send-view.ts'
import { sentViews } from '../sent-views.ts'
import { type SaleSubject, saleShowIdOf } from '../show-id.ts'
import { findSaleView } from './find-sale-view.ts'

/**
 * Sends what a buyer reads again whenever the records behind it change, under the same name; clears
 * it when there is nothing to sign any more. Draws nothing.
 */
export const KeepSaleShowingTrue = ({ kind, saleId, about }: SaleSubject): null => {
  const session = useSession()
  const shown = useLive(
    async () => ({ view: await findSaleView(session, { kind, saleId, about }) }),
    [kind, saleId, about, session],
  )
  useEffect(() => {
    if (shown === undefined) return
    const showId = saleShowIdOf(saleId, about)
    const { view } = shown
    const before = sentViews.findLast(showId)
    // Another language was chosen meanwhile: that showing was sent by whoever heard the choice.
    if (view !== undefined && before !== undefined && view.locale !== before.locale) return
    if (view === undefined) void desktop.call('counter.clear', { showId })
    else if (JSON.stringify(view) !== JSON.stringify(before)) void sendView(view)
  }, [shown, saleId, about])
  return null
}
