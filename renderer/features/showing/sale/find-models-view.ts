import { findSale } from '#renderer/db/repositories/sales.ts'
import { tellModels } from '#shared/documents/present/tell-models.ts'
import { countAvailable } from '#shared/domain/sales/presentation/availability.ts'
import { usualAssumptions } from '#shared/domain/sales/presentation/cost-assumptions.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { isForSale } from '#shared/domain/sales/stock/stock-car.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { ModelsView } from '#shared/ipc/views/showroom-view.ts'
import { lookShowIdOf } from '../show-id.ts'
import { shownLocales } from '../shown-locales.ts'
import type { ViewDesk } from './find-hand-over-view.ts'

/** The models a buyer compares, as on the desk's sheet; undefined while there are none. */
export const findModelsView = async (
  { db, shop }: ViewDesk,
  saleId: SaleId,
): Promise<ModelsView | undefined> => {
  const record = await findSale(db, saleId)
  if (record === undefined || record.sale.state !== 'open') return undefined
  const { sale } = record
  const [found, stock] = await Promise.all([
    db.carVariants.bulkGet([...(sale.compared ?? [])]),
    db.stockCars.filter(isForSale).toArray(),
  ])
  const cars = found.flatMap((variant) =>
    variant === undefined ? [] : [{ variant, available: countAvailable(variant.id, stock) }],
  )
  if (cars.length === 0) return undefined
  const locale = shownLocales.of({ id: saleId, locale: shop.paperLocale })
  const say = createSay(await loadCatalogue(locale))
  const { currency } = shop
  const costs = sale.costs ?? usualAssumptions(shop, sale.needs)
  const { groups, models, assumptions, told } = tellModels(cars, { costs, say, currency })
  return {
    kind: 'models',
    showId: lookShowIdOf(saleId, 'models'),
    locale,
    currency,
    plate: '',
    vehicle: '',
    models: models.map(({ variant, availability, costs: { energy, upkeep } }) => ({
      make: variant.make,
      model: variant.model,
      trim: variant.trim,
      availability,
      price: variant.guidePrice,
      energy,
      upkeep,
    })),
    groups: groups.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ values, best, ...row }) => ({
        ...row,
        values: [...values],
        best: [...best],
      })),
    })),
    years: costs.years,
    assumptions: [...assumptions],
    told: [...told],
    note: say('presentation.costs.note'),
  }
}
