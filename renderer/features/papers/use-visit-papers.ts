import { useEffect, useState } from 'react'
import { listOpenDeferredJobs } from '#renderer/db/repositories/deferred-jobs.ts'
import { listPapersOfVisit } from '#renderer/db/repositories/papers.ts'
import { listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { findVisit } from '#renderer/db/repositories/visits.ts'
import { useLive } from '#renderer/session/use-live.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import type { PaperSources } from './paper-input-of.ts'

/** What the records hold for a visit's papers, beside the visit itself. */
export type VisitPapers = Pick<PaperSources, 'papers' | 'staff' | 'deferred' | 'reworkOf'>

/** Follows the papers of a visit and what new ones would cite; undefined while it is read. */
export const useVisitPapers = ({ visit }: VisitRecord): VisitPapers | undefined =>
  useLive(
    async (db) => {
      const { rework } = visit
      const [papers, staff, bays, deferred, reworkOf] = await Promise.all([
        listPapersOfVisit(db, visit.id),
        listStaff(db),
        listBays(db),
        listOpenDeferredJobs(db, visit.vehicleId),
        rework === undefined ? undefined : findVisit(db, rework.ofVisitId),
      ])
      return { papers, staff, bays, deferred, ...(reworkOf === undefined ? {} : { reworkOf }) }
    },
    [visit.id, visit.vehicleId, visit.rework?.ofVisitId],
  )

/** Words of a language a paper is to be drawn in; undefined until they are loaded. */
export const useCatalogue = (locale: DocumentLocale): Catalogue | undefined => {
  const [loaded, setLoaded] = useState<{ locale: DocumentLocale; catalogue: Catalogue }>()
  useEffect(() => {
    let isWanted = true
    void loadCatalogue(locale).then((catalogue) => {
      if (isWanted) setLoaded({ locale, catalogue })
    })
    return () => {
      isWanted = false
    }
  }, [locale])
  return loaded?.locale === locale ? loaded.catalogue : undefined
}
