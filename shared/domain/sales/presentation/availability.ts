import type { CarVariantId } from '../model/car-variant.ts'
import { isForSale, type StockCar } from '../stock/stock-car.ts'

/** How soon a variant can be had: from the yard, from one on its way, or only by an order. */
export interface Availability {
  readonly inStock: number
  readonly inTransit: number
}

/** Counts the unsold cars of a variant. */
export function countAvailable(id: CarVariantId, stock: readonly StockCar[]): Availability {
  const free = stock.filter((car) => car.variantId === id && isForSale(car))
  const inStock = free.filter(({ state }) => state === 'in-stock').length
  return { inStock, inTransit: free.length - inStock }
}
