import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { SaleId } from '../sale.ts'
import type { StockCar } from './stock-car.ts'

export type DeliverRefusal =
  | 'stock.delivered'
  | 'stock.not-yours'
  | 'hand-over.not-arrived'
  | 'hand-over.vin-missing'

/** The car leaves the yard with the buyer it was kept for; it is there, and it is a very car. */
export function deliverCar(
  car: StockCar,
  saleId: SaleId,
  { at, on }: { readonly at: Instant; readonly on: Day },
): Result<StockCar, DeliverRefusal> {
  if (car.state === 'delivered') return fail('stock.delivered', { car: car.name })
  if (car.saleId !== saleId) return fail('stock.not-yours', { car: car.name })
  if (car.state !== 'in-stock') return fail('hand-over.not-arrived', { car: car.name })
  if (!hasText(car.vin)) return fail('hand-over.vin-missing', { car: car.name })
  return ok({ ...car, state: 'delivered', deliveredOn: on, updatedAt: at })
}
