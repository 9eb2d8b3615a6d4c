import { useEffect } from 'react'
import { findDraft } from '#renderer/db/drafts.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import { useNeedsInWriting } from '#renderer/session/needs-in-writing.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { sendView } from '../send-view.ts'
import { sentViews } from '../sent-views.ts'
import { type SaleSubject, showIdOfSale } from '../show-id.ts'
import { findSaleView } from './find-sale-view.ts'

/**
 * Sends what a buyer reads again whenever the records behind it change, under the same name; clears
 * it when there is nothing to sign any more. Draws nothing.
 */
export const KeepSaleShowingTrue = ({ subject }: { readonly subject: SaleSubject }): null => {
  const session = useSession()
  const showId = showIdOfSale(subject)
  // The needs sheet is opened or left at the desk: the draft counts, or the record again.
  const inWriting = useNeedsInWriting()
  // Asked by itself: a read that comes late in a long query is not always followed.
  const draft = useLive(
    async (db) => (inWriting === undefined ? undefined : findDraft(db, `needs:${inWriting}`)),
    [inWriting],
  )
  const shown = useLive(
    async () => ({ view: await findSaleView(session, subject) }),
    [showId, session, inWriting, draft],
  )
  useEffect(() => {
    if (shown === undefined) return
    const { view } = shown
    const before = sentViews.findLast(showId)
    // Another language was chosen meanwhile: that showing was sent by whoever heard the choice.
    if (view !== undefined && before !== undefined && view.locale !== before.locale) return
    if (view === undefined) void desktop.call('counter.clear', { showId })
    else if (JSON.stringify(view) !== JSON.stringify(before)) void sendView(view)
  }, [shown, showId])
  return null
}
