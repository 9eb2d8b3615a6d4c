import { useMemo } from 'react'
import { findRatingOfVisit } from '#renderer/db/repositories/ratings.ts'
import { listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { fail } from '#shared/kernel/result.ts'
import { makeWayFor } from './make-way-for.ts'
import { presentView } from './present-view.ts'
import { sendView } from './send-view.ts'
import { type ShownKind, showIdOf } from './show-id.ts'
import { shownLocales } from './shown-locales.ts'

/** Puts a visit's papers in front of the customer; says so at the desk, or why it did not work. */
export interface ShowToCustomer {
  showEstimate(): Promise<void>
  /** `startAt` counts comparisons from 0. */
  showComparison(startAt?: number): Promise<void>
  showBill(): Promise<void>
  showDiagnosis(): Promise<void>
  /** Asks what the customer thinks of the visit, once it is settled. */
  askToRate(): Promise<void>
}

export const useShowToCustomer = (record: VisitRecord): ShowToCustomer => {
  const { db, shop, clock } = useSession()
  const say = useSay()
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  return useMemo(() => {
    const show = async (kind: ShownKind, startAt = 0): Promise<void> => {
      // The customer reads the language of the visit, or the one they chose on the display,
      // whatever the desk's screen speaks.
      const read = shownLocales.asRead(record)
      const input = {
        ...read,
        shop,
        history: await listVisitsOfVehicle(db, record.vehicle.id),
        say: createSay(await loadCatalogue(read.visit.locale)),
        isRated: (await findRatingOfVisit(db, read.visit.id)) !== undefined,
      }
      const view = presentView(kind, input, { now: clock.now(), startAt })
      if (view === undefined) return notify('warn', say('showing.nothingToCompare'))
      await makeWayFor(view.showId)
      const result = await sendView(view)
      if (!result.ok) return notify('bad', explain(result))
      const isInFront = result.value.showing?.showId === showIdOf(kind, record.visit)
      if (isInFront) notify('ok', say('showing.shown'))
      else notify('info', say('showing.queued', { count: result.value.waiting }))
    }
    return {
      showEstimate: async () => {
        const hasLines = record.visit.jobs.length + record.visit.charges.length > 0
        if (hasLines) await show('estimate')
        else notify('warn', say('showing.nothingToDecide'))
      },
      showComparison: (startAt) => show('comparison', startAt),
      showBill: () => show('bill'),
      askToRate: async () => {
        if (record.visit.settlement === undefined) {
          notify('warn', explain(fail('rating.not-settled')))
        } else await show('rating')
      },
      showDiagnosis: async () => {
        if (record.visit.findings.length > 0) await show('diagnosis')
        else notify('warn', say('diagnosis.nothingToShow'))
      },
    }
  }, [record, db, shop, clock, say, explain, notify])
}
