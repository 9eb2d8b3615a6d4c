import { findSale } from '#renderer/db/repositories/sales.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { presentHandOver } from '../agreements/present-hand-over.ts'
import { shownLocales } from '../shown-locales.ts'

/** Records, shop and clock that a view is made by. */
export type ViewDesk = Pick<Session, 'db' | 'shop' | 'clock'>

/** The list of a hand-over as its buyer reads it; undefined before a car is kept and inspected. */
export const findHandOverView = async (
  { db, shop, clock }: ViewDesk,
  saleId: SaleId,
): Promise<AgreementView | undefined> => {
  const record = await findSale(db, saleId)
  const kept = record?.sale.order?.stockCarId
  const car = kept === undefined ? undefined : await db.stockCars.get(kept)
  if (record === undefined || car === undefined) return undefined
  const variant = car.variantId === undefined ? undefined : await db.carVariants.get(car.variantId)
  const locale = shownLocales.of({ id: saleId, locale: shop.paperLocale })
  const say = createSay(await loadCatalogue(locale))
  const on = dayOf(clock.now(), shop.offsetMinutes)
  return presentHandOver({ ...record, car, variant, shop, locale, say, on })
}
