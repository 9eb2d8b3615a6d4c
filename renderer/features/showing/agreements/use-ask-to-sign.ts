import { useCallback } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { makeWayFor } from '../make-way-for.ts'
import { sendView } from '../send-view.ts'
import { shownLocales } from '../shown-locales.ts'
import type { Agreement } from './agreement.ts'
import { findLending } from './find-lending.ts'
import { presentAgreementView } from './present-agreement.ts'

/**
 * Puts an agreement on the counter display to be read and signed there. The signature comes back
 * by itself and is written down by the feature it belongs to.
 */
export const useAskToSign = (record: VisitRecord): ((about: Agreement) => Promise<void>) => {
  const { shop, db } = useSession()
  const say = useSay()
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  return useCallback(
    async (about) => {
      const read = shownLocales.asRead(record)
      const catalogue = await loadCatalogue(read.visit.locale)
      const input = { ...read, shop, say: createSay(catalogue) }
      const view = presentAgreementView(about, input, await findLending(db, about))
      if (view === undefined) return notify('warn', say('showing.nothingToSign'))
      await makeWayFor(view.showId)
      const result = await sendView(view)
      if (!result.ok) return notify('bad', explain(result))
      const isInFront = result.value.showing?.showId === view.showId
      if (isInFront) notify('ok', say('showing.shown'))
      else notify('info', say('showing.queued', { count: result.value.waiting }))
    },
    [record, shop, db, say, explain, notify],
  )
}
