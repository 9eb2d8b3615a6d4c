import type { QiantaiDatabase } from '#renderer/db/database.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import {
  computeQuotation,
  type QuotationTotals,
} from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'
import { findQuotation } from '#shared/domain/sales/quotation/quote.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'

/** What a hand-over is about beside the sale itself. */
export interface DeliveryFacts {
  /** Absent while none is kept. */
  readonly car: StockCar | undefined
  readonly variant: CarVariant | undefined
  /** The version that was agreed to. */
  readonly quotation: Quotation | undefined
  readonly isCharged: boolean
  /** The agreement added up; undefined without one. */
  readonly totals: QuotationTotals | undefined
}

/** Reads the car that is kept for a sale, its model, and what is asked for it. */
export async function listDelivery(
  db: QiantaiDatabase,
  sale: Sale,
  shop: Shop,
): Promise<DeliveryFacts> {
  const { order } = sale
  const car = order?.stockCarId === undefined ? undefined : await db.stockCars.get(order.stockCarId)
  const variant = car?.variantId === undefined ? undefined : await db.carVariants.get(car.variantId)
  const quotation = order === undefined ? undefined : findQuotation(sale, order.quotationId)
  const energy = variant?.energy ?? quotation?.energy ?? 'petrol'
  return {
    car,
    variant,
    quotation,
    isCharged: hasTractionBattery(energy),
    totals:
      quotation === undefined
        ? undefined
        : computeQuotation(quotation, quotingRulesOf(shop).purchaseTax),
  }
}
