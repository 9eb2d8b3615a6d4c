import { type Day, daysBetween } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { isNegative, type Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkVin, type VinProblem } from '../../identifiers/vin.ts'
import type { StockCar } from './stock-car.ts'

export type StockRefusal =
  | VinProblem
  | 'stock.name-empty'
  | 'stock.price-missing'
  | 'stock.cost-range'
  | 'stock.vin-taken'
  | 'stock.vin-empty'
  | 'stock.not-coming'
  | 'stock.delivered'
  | 'stock.day-future'
  | 'stock.day-before'

/** A car the shop asks the maker for. Amounts in minor units. */
export type StockCarDraft = Pick<StockCar, 'name' | 'vin' | 'color' | 'cost' | 'price'> &
  Partial<Pick<StockCar, 'variantId'>>

interface StockFacts {
  readonly today: Day
  readonly at: Instant
  /** The car of the shop that has this VIN already, whichever it is. */
  readonly holder: StockCar | undefined
}

/** Asks the maker for a car: the VIN may still be unknown. */
export function orderStockCar(
  draft: StockCarDraft,
  id: StockCar['id'],
  { today, at, holder }: StockFacts,
): Result<StockCar, StockRefusal> {
  if (!hasText(draft.name)) return fail('stock.name-empty')
  if (!(draft.price > 0)) return fail('stock.price-missing')
  if (isNegative(draft.cost)) return fail('stock.cost-range')
  const vin = hasText(draft.vin) ? readVin(draft.vin, id, holder) : ok('')
  if (!vin.ok) return vin
  return ok({
    ...draft,
    id,
    kind: 'new',
    name: draft.name.trim(),
    color: draft.color.trim(),
    vin: vin.value,
    state: 'ordered',
    orderedOn: today,
    updatedAt: at,
  })
}

/** The maker has sent it. */
export function shipStockCar(car: StockCar, at: Instant): Result<StockCar, StockRefusal> {
  if (car.state !== 'ordered') return fail('stock.not-coming', { car: car.name })
  return ok({ ...car, state: 'in-transit', updatedAt: at })
}

/** It stands in the yard, and its VIN was read off the car. */
export function receiveStockCar(
  car: StockCar,
  { vin, on }: { readonly vin: string; readonly on: Day },
  { today, at, holder }: StockFacts,
): Result<StockCar, StockRefusal> {
  if (car.state === 'delivered') return fail('stock.delivered', { car: car.name })
  if (car.state === 'in-stock') return fail('stock.not-coming', { car: car.name })
  if (!hasText(vin)) return fail('stock.vin-empty')
  const read = readVin(vin, car.id, holder)
  if (!read.ok) return read
  if (on > today) return fail('stock.day-future')
  if (on < car.orderedOn) return fail('stock.day-before', { on: car.orderedOn })
  return ok({ ...car, state: 'in-stock', vin: read.value, arrivedOn: on, updatedAt: at })
}

/** Another price to offer it at. */
export function priceStockCar(
  car: StockCar,
  price: Money,
  at: Instant,
): Result<StockCar, StockRefusal> {
  if (car.state === 'delivered') return fail('stock.delivered', { car: car.name })
  if (!(price > 0)) return fail('stock.price-missing')
  return ok({ ...car, price, updatedAt: at })
}

/** Days in the yard; undefined while it has not come. A car handed over stood until that day. */
export const daysInStock = (
  { arrivedOn, deliveredOn }: Pick<StockCar, 'arrivedOn' | 'deliveredOn'>,
  today: Day,
): number | undefined =>
  arrivedOn === undefined ? undefined : Math.max(0, daysBetween(arrivedOn, deliveredOn ?? today))

function readVin(
  vin: string,
  id: StockCar['id'],
  holder: StockCar | undefined,
): Result<string, StockRefusal> {
  const checked = checkVin(vin)
  if (!checked.ok) return checked
  return holder === undefined || holder.id === id
    ? ok(checked.value.value)
    : fail('stock.vin-taken', { car: holder.name })
}
