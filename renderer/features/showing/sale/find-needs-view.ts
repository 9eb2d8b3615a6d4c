import { findDraft } from '#renderer/db/drafts.ts'
import { listModelBook } from '#renderer/db/repositories/models.ts'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { needsInWriting } from '#renderer/session/needs-in-writing.ts'
import type { NeedsSheet } from '#shared/domain/sales/needs/needs-sheet.ts'
import { NOTHING_ASKED } from '#shared/domain/sales/needs/needs-sheet.ts'
import { suitBuyer } from '#shared/domain/sales/needs/suit-buyer.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { NeedsView } from '#shared/ipc/views/showroom-view.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { shownLocales } from '../shown-locales.ts'
import type { ViewDesk } from './find-hand-over-view.ts'
import { presentNeedsView } from './present-needs-view.ts'

/**
 * What a buyer was understood to need: as it is being written at this desk, else as it is on record.
 * Undefined where nothing was asked, or the buyer is no longer one.
 */
export const findNeedsView = async (
  { db, shop, clock }: ViewDesk,
  saleId: SaleId,
): Promise<NeedsView | undefined> => {
  const record = await findSale(db, saleId)
  if (record === undefined || record.sale.state !== 'open') return undefined
  const isBeingAsked = needsInWriting.get() === saleId
  const draft = isBeingAsked ? await findDraft(db, `needs:${saleId}`) : undefined
  const known = (draft as NeedsSheet | undefined) ?? record.sale.needs
  const needs = known ?? (isBeingAsked ? NOTHING_ASKED : undefined)
  if (needs === undefined) return undefined
  const book = await listModelBook(db)
  const locale = shownLocales.of({ id: saleId, locale: shop.paperLocale })
  return presentNeedsView({
    saleId,
    needs,
    isBeingAsked,
    cars: suitBuyer(needs, book, { shop, on: dayOf(clock.now(), shop.offsetMinutes) }),
    locale,
    currency: shop.currency,
    say: createSay(await loadCatalogue(locale)),
  })
}
