import type { CarVariantId } from '../model/car-variant.ts'
import { isForSale, type StockCar } from './stock-car.ts'

/** What the buyer has ordered. */
export interface WantedCar {
  readonly variantId?: CarVariantId | undefined
  /** The colour wished for, as written; empty: none. */
  readonly color: string
  readonly name: string
}

/** How a car of the yard suits an order. */
export type Suits = 'same-color' | 'same' | 'other'

export interface SuitedCar {
  readonly car: StockCar
  readonly suits: Suits
}

const RANKS: readonly Suits[] = ['same-color', 'same', 'other']
const STATE_RANKS = ['in-stock', 'in-transit', 'ordered', 'delivered'] as const

/**
 * The cars that may still be sold, best for the order first: the ordered variant in the colour wished
 * for, then what stands here before what is to come, then what has stood longest.
 */
export function rankForOrder(cars: readonly StockCar[], wanted: WantedCar): SuitedCar[] {
  return cars
    .filter(isForSale)
    .map((car) => ({ car, suits: suitsOf(car, wanted) }))
    .sort(
      (a, b) =>
        RANKS.indexOf(a.suits) - RANKS.indexOf(b.suits) ||
        STATE_RANKS.indexOf(a.car.state) - STATE_RANKS.indexOf(b.car.state) ||
        sinceOf(a.car).localeCompare(sinceOf(b.car)) ||
        a.car.id.localeCompare(b.car.id),
    )
}

const sinceOf = ({ arrivedOn, orderedOn }: StockCar): string => arrivedOn ?? orderedOn

function suitsOf(car: StockCar, { variantId, color, name }: WantedCar): Suits {
  const isSame =
    variantId === undefined ? car.name === name : car.kind === 'new' && car.variantId === variantId
  if (!isSame) return 'other'
  const wished = color.trim()
  return wished !== '' && car.color !== '' && wished.includes(car.color) ? 'same-color' : 'same'
}
