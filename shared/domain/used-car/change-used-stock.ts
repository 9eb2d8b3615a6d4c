import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { add, type Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StockCar } from '../sales/stock/stock-car.ts'
import { hasRole, type Staff } from '../staff/staff.ts'
import { type CarCost, usedOf } from './used-stock.ts'

export type UsedStockRefusal =
  | 'used-car.not-used'
  | 'used-car.gone'
  | 'used-car.price-range'
  | 'used-car.price-same'
  | 'used-car.reason-empty'
  | 'used-car.below-cost'
  | 'used-car.cost-range'
  | 'used-car.what-empty'

/** Who decides, and when. */
export interface Deciding {
  readonly by: Staff
  readonly at: Instant
}

/** Whether somebody may decide what the shop earns or loses with a used car. */
export const mayDecide = (staff: Staff): boolean =>
  hasRole(staff, 'manager') || hasRole(staff, 'owner')

/** The car while it is a used one of the shop that has not gone. */
export function checkInStock(car: StockCar): Result<StockCar, UsedStockRefusal> {
  if (car.kind !== 'used') return fail('used-car.not-used', { car: car.name })
  return car.state === 'delivered' ? fail('used-car.gone', { car: car.name }) : ok(car)
}

/**
 * Sets the retail price with its reason; every price stays on record. Less than the car has cost is
 * the manager's to say.
 */
export function setRetailPrice(
  car: StockCar,
  { price, reason }: { readonly price: Money; readonly reason: string },
  { by, at }: Deciding,
): Result<StockCar, UsedStockRefusal> {
  const here = checkInStock(car)
  if (!here.ok) return here
  if (!(price > 0)) return fail('used-car.price-range')
  if (price === car.price) return fail('used-car.price-same')
  if (!hasText(reason)) return fail('used-car.reason-empty')
  if (price < car.cost && !mayDecide(by)) return fail('used-car.below-cost', { name: by.name })
  const used = usedOf(car)
  const mark = { from: car.price, price, reason: reason.trim(), at, by: by.id }
  return ok({ ...car, price, used: { ...used, prices: [...used.prices, mark] }, updatedAt: at })
}

/** Puts a cost into the car: transport, cleaning, a transfer fee, work of the own workshop. */
export function addCarCost(car: StockCar, cost: CarCost): Result<StockCar, UsedStockRefusal> {
  if (car.kind !== 'used') return fail('used-car.not-used', { car: car.name })
  if (!(cost.amount > 0)) return fail('used-car.cost-range')
  if (!hasText(cost.what)) return fail('used-car.what-empty')
  const used = usedOf(car)
  const one = { ...cost, what: cost.what.trim() }
  return ok({
    ...car,
    cost: add(car.cost, one.amount),
    used: { ...used, costs: [...used.costs, one] },
    updatedAt: cost.at,
  })
}
