import type { VisitRecord } from '#renderer/session/visit-record.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'

/** Whose showing it is. */
type Owner = VisitId | SaleId

/** One customer stands at the display, so one choice is kept. */
let chosen: { readonly owner: Owner; readonly locale: DocumentLocale } | undefined

/**
 * The language the customer chose on the display, for as long as something of theirs is shown. The
 * next customer reads the language of their own visit.
 */
export const shownLocales = {
  of: ({ id, locale }: { readonly id: Owner; readonly locale: DocumentLocale }): DocumentLocale =>
    chosen?.owner === id ? chosen.locale : locale,
  choose(owner: Owner, locale: DocumentLocale): void {
    chosen = { owner, locale }
  },
  /** The record as the customer reads it: its language is the one they chose. */
  asRead: (record: VisitRecord): VisitRecord => ({
    ...record,
    visit: { ...record.visit, locale: shownLocales.of(record.visit) },
  }),
  /** Forgets the choice, unless it is this owner's. */
  forgetOthers(owner: Owner | undefined): void {
    if (chosen?.owner !== owner) chosen = undefined
  },
}
