import { useEffect } from 'react'
import { findRatingOfVisit } from '#renderer/db/repositories/ratings.ts'
import { listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import { useCatalogue } from '#renderer/ui/stage/use-catalogue.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { findLending } from './agreements/find-lending.ts'
import { presentView } from './present-view.ts'
import { sendView } from './send-view.ts'
import { sentViews } from './sent-views.ts'
import { showIdOf, type VisitSubject } from './show-id.ts'
import { shownLocales } from './shown-locales.ts'

/**
 * Sends what is in front of the customer again whenever the record behind it changes, under the
 * same name: nobody decides on a price that is no longer true. Draws nothing.
 */
export const KeepShowingTrue = ({ kind, visitId, about }: VisitSubject): null => {
  const { shop, clock } = useSession()
  const record = useVisitRecord(visitId)
  const locale =
    record === undefined || record === 'missing' ? undefined : shownLocales.of(record.visit)
  const catalogue = useCatalogue(locale)
  const rated = useLive(
    async (db) => ({ is: (await findRatingOfVisit(db, visitId)) !== undefined }),
    [visitId],
  )
  const lending = useLive(
    async (db) => ({ of: about === undefined ? undefined : await findLending(db, about) }),
    [about],
  )
  const vehicleId = record === undefined || record === 'missing' ? undefined : record.vehicle.id
  const history = useLive(
    async (db) => ({
      of: vehicleId,
      visits: vehicleId === undefined ? [] : await listVisitsOfVehicle(db, vehicleId),
    }),
    [vehicleId],
  )
  useEffect(() => {
    if (record === undefined || lending === undefined || rated === undefined) return
    const showId = showIdOf(kind, { id: visitId }, about)
    const isGone = record === 'missing' || record.visit.paper === 'cancelled'
    if (isGone) {
      void desktop.call('counter.clear', { showId })
      return
    }
    // Drawn without the car's past for a moment, the wear would go and come back.
    if (catalogue === undefined || history?.of !== record.vehicle.id) return
    const before = sentViews.findLast(showId)
    const startAt = before?.kind === 'comparison' ? before.startAt : 0
    // Another language was chosen meanwhile: that showing was sent by whoever heard the choice.
    if (locale !== shownLocales.of(record.visit)) return
    const input = {
      ...shownLocales.asRead(record),
      shop,
      history: history.visits,
      say: createSay(catalogue),
      isRated: rated.is,
    }
    const view = presentView(kind, input, {
      now: clock.now(),
      startAt,
      about,
      lending: lending.of,
    })
    if (view === undefined) void desktop.call('counter.clear', { showId })
    else if (JSON.stringify(view) !== JSON.stringify(before)) void sendView(view)
  }, [kind, visitId, about, record, lending, history, rated, catalogue, locale, shop, clock])
  return null
}
