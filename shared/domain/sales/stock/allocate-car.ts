import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { SaleId } from '../sale.ts'
import type { StockCar } from './stock-car.ts'

export type AllocateRefusal =
  | 'stock.taken'
  | 'stock.delivered'
  | 'stock.not-yours'
  | 'stock.with-traders'

/** Keeps a car for a buyer. A car is sold once: one kept for another sale is refused. */
export function allocateCar(
  car: StockCar,
  saleId: SaleId,
  at: Instant,
): Result<StockCar, AllocateRefusal> {
  if (car.state === 'delivered') return fail('stock.delivered', { car: car.name })
  if (car.saleId !== undefined && car.saleId !== saleId)
    return fail('stock.taken', { car: car.name })
  if (car.used?.bidding !== undefined) return fail('stock.with-traders', { car: car.name })
  return ok({ ...car, saleId, updatedAt: at })
}

/** Gives the car back to the yard. */
export function releaseCar(
  car: StockCar,
  saleId: SaleId,
  at: Instant,
): Result<StockCar, AllocateRefusal> {
  if (car.state === 'delivered') return fail('stock.delivered', { car: car.name })
  if (car.saleId !== saleId) return fail('stock.not-yours', { car: car.name })
  const { saleId: _freed, ...free } = car
  return ok({ ...free, updatedAt: at })
}
