import { listVisitRecords } from '#renderer/db/repositories/visit-records.ts'
import { findVisit } from '#renderer/db/repositories/visits.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { presentView } from './present-view.ts'
import { sendView } from './send-view.ts'
import { shownLocales } from './shown-locales.ts'

/**
 * Asks the customer what they think of the visit in the place of the bill they have read. Whoever
 * waits behind it waits on: the question comes only when nobody does.
 */
export const showRatingAfter = async (
  session: Session,
  visitId: VisitId,
  showId: string,
): Promise<void> => {
  const { db, shop, clock } = session
  const visit = await findVisit(db, visitId)
  const [record] = visit === undefined ? [] : await listVisitRecords(db, [visit])
  const status = await desktop.call('counter.clear', { showId })
  if (record === undefined || status.showing !== undefined) return
  const read = shownLocales.asRead(record)
  const say = createSay(await loadCatalogue(read.visit.locale))
  const view = presentView('rating', { ...read, shop, say }, { now: clock.now() })
  if (view !== undefined) await sendView(view)
}
