import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import { subtract } from '#shared/kernel/money.ts'
import type { Sale } from '../sales/sale.ts'
import type { StockCar } from '../sales/stock/stock-car.ts'
import { usedOf } from './used-stock.ts'

/**
 * How far a used car is from being sold: offered, kept for a buyer, before the traders, bids closed
 * and nobody chosen, given to a trader who has not fetched it, gone.
 */
export const USED_CAR_STATES = [
  'for-sale',
  'kept',
  'bidding',
  'bids-closed',
  'awarded',
  'gone',
] as const
export type UsedCarState = (typeof USED_CAR_STATES)[number]

/** Where the selling of a used car stands at a moment. */
export function stateOfUsedCar(
  car: Pick<StockCar, 'state' | 'saleId' | 'used'>,
  now: Instant,
): UsedCarState {
  if (car.state === 'delivered') return 'gone'
  if (car.saleId !== undefined) return 'kept'
  const { bidding } = usedOf(car)
  if (bidding === undefined) return 'for-sale'
  if (bidding.award !== undefined) return 'awarded'
  return now < bidding.closesAt ? 'bidding' : 'bids-closed'
}

/**
 * What a car brings, minor units: what the trader gave, what its buyer's contract says for the car
 * without what goes on top, and what it is offered at until there is either.
 */
export function priceOfUsedCar(
  car: Pick<StockCar, 'id' | 'price' | 'used'>,
  sale: Pick<Sale, 'order' | 'quotations'> | undefined,
): Money {
  const { toTrader, bidding } = usedOf(car)
  if (toTrader !== undefined) return toTrader.price
  if (bidding?.award !== undefined) return bidding.award.amount
  const { order, quotations = [] } = sale ?? {}
  const agreed =
    order?.stockCarId === car.id ? quotations.find(({ id }) => id === order.quotationId) : undefined
  return agreed === undefined ? car.price : subtract(agreed.listPrice, agreed.discount)
}
