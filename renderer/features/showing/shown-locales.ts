import type { VisitRecord } from '#renderer/session/visit-record.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'

/** One customer stands at the display, so one choice is kept. */
let chosen: { readonly visitId: VisitId; readonly locale: DocumentLocale } | undefined

/**
 * The language the customer chose on the display, for as long as something of theirs is shown. The
 * next customer reads the language of their own visit.
 */
export const shownLocales = {
  of: ({ id, locale }: Pick<Visit, 'id' | 'locale'>): DocumentLocale =>
    chosen?.visitId === id ? chosen.locale : locale,
  choose(visitId: VisitId, locale: DocumentLocale): void {
    chosen = { visitId, locale }
  },
  /** The record as the customer reads it: its language is the one they chose. */
  asRead: (record: VisitRecord): VisitRecord => ({
    ...record,
    visit: { ...record.visit, locale: shownLocales.of(record.visit) },
  }),
  /** Forgets the choice, unless it is this visit's. */
  forgetOthers(visitId: VisitId | undefined): void {
    if (chosen?.visitId !== visitId) chosen = undefined
  },
}
