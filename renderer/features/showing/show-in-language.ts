import { findRatingOfVisit } from '#renderer/db/repositories/ratings.ts'
import { listVisitRecords } from '#renderer/db/repositories/visit-records.ts'
import { findVisit, listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { findLending } from './agreements/find-lending.ts'
import { presentView } from './present-view.ts'
import { sendView } from './send-view.ts'
import { sentViews } from './sent-views.ts'
import { showIdOf, type VisitSubject } from './show-id.ts'
import { shownLocales } from './shown-locales.ts'

/** Words what the customer sees anew in the language they chose, under the same name. */
export const showInLanguage = async (
  session: Session,
  { kind, visitId, about }: VisitSubject,
  locale: DocumentLocale,
): Promise<void> => {
  shownLocales.choose(visitId, locale)
  const { db, shop, clock } = session
  const visit = await findVisit(db, visitId)
  const [record] = visit === undefined ? [] : await listVisitRecords(db, [visit])
  if (record === undefined) return
  const before = sentViews.find(showIdOf(kind, record.visit, about))
  const view = presentView(
    kind,
    {
      ...shownLocales.asRead(record),
      shop,
      history: await listVisitsOfVehicle(db, record.vehicle.id),
      say: createSay(await loadCatalogue(locale)),
      isRated: (await findRatingOfVisit(db, visitId)) !== undefined,
    },
    {
      now: clock.now(),
      startAt: before?.kind === 'comparison' ? before.startAt : 0,
      about,
      lending: about === undefined ? undefined : await findLending(db, about),
    },
  )
  if (view !== undefined) await sendView(view)
}
