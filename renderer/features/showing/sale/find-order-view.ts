import { findSale } from '#renderer/db/repositories/sales.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { findStockCar } from '#renderer/db/repositories/stock-cars.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import { presentOrderAgreement } from '../agreements/present-order-agreement.ts'
import { shownLocales } from '../shown-locales.ts'
import type { ViewDesk } from './find-hand-over-view.ts'

/** The contract of an order as its buyer reads it; undefined where there is none to sign. */
export const findOrderView = async (
  { db, shop }: ViewDesk,
  saleId: SaleId,
): Promise<AgreementView | undefined> => {
  const record = await findSale(db, saleId)
  const order = record?.sale.order
  const quotation = record === undefined ? undefined : quotationOf(record.sale)
  if (record === undefined || order === undefined || quotation === undefined) return undefined
  if (record.sale.state !== 'open') return undefined
  const [car, staff] = await Promise.all([findStockCar(db, order.stockCarId), listStaff(db)])
  const locale = shownLocales.of({ id: saleId, locale: shop.paperLocale })
  const catalogue = await loadCatalogue(locale)
  const input = {
    shop,
    number: order.number,
    numbers: {},
    locale,
    catalogue,
    issuedAt: order.at,
    staffName: (id: string) => staff.find((person) => person.id === id)?.name ?? '',
    customer: record.customer,
    order,
    quotation,
    totals: computeQuotation(quotation, quotingRulesOf(shop).purchaseTax),
    car,
  }
  return presentOrderAgreement(saleId, input, createSay(catalogue))
}
