import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { findDrive } from '#renderer/db/repositories/test-drives.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import { driveOf } from '../agreements/agreement.ts'
import { presentDriveAgreement } from '../agreements/present-drive-agreement.ts'
import type { SaleSubject } from '../show-id.ts'
import { shownLocales } from '../shown-locales.ts'

/**
 * What a buyer reads and signs, from the records as they are now, in the language chosen on the
 * display or else that of the shop's papers. Undefined where there is nothing to sign any more.
 */
export const findSaleView = async (
  db: QiantaiDatabase,
  shop: Shop,
  { saleId, about }: SaleSubject,
): Promise<AgreementView | undefined> => {
  const found = await findDrive(db, driveOf(about))
  const record = await findSale(db, saleId)
  if (found === undefined || record === undefined || found.drive.saleId !== saleId) return undefined
  const locale: DocumentLocale = shownLocales.of({ id: saleId, locale: shop.paperLocale })
  const say = createSay(await loadCatalogue(locale))
  return presentDriveAgreement({ ...found, shop, locale, say })
}
