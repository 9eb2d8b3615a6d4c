import { findSale } from '#renderer/db/repositories/sales.ts'
import { findDrive } from '#renderer/db/repositories/test-drives.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import { driveOf } from '../agreements/agreement.ts'
import { presentDriveAgreement } from '../agreements/present-drive-agreement.ts'
import type { SaleAgreementSubject } from '../show-id.ts'
import { shownLocales } from '../shown-locales.ts'
import { findHandOverView, type ViewDesk } from './find-hand-over-view.ts'
import { findOrderView } from './find-order-view.ts'

/**
 * What a buyer reads and signs, from the records as they are now, in the language chosen on the
 * display or else that of the shop's papers. Undefined where there is nothing to sign any more.
 */
export const findSaleAgreement = async (
  desk: ViewDesk,
  { saleId, about }: SaleAgreementSubject,
): Promise<AgreementView | undefined> => {
  const { db, shop } = desk
  if (about === 'order') return findOrderView(desk, saleId)
  const driveId = driveOf(about)
  if (driveId === undefined) return findHandOverView(desk, saleId)
  const found = await findDrive(db, driveId)
  const record = await findSale(db, saleId)
  if (found === undefined || record === undefined || found.drive.saleId !== saleId) return undefined
  const locale: DocumentLocale = shownLocales.of({ id: saleId, locale: shop.paperLocale })
  const say = createSay(await loadCatalogue(locale))
  return presentDriveAgreement({ ...found, shop, locale, say })
}
