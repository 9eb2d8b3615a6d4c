import type { Money } from '#shared/kernel/money.ts'
import { checkPreDelivery } from '../delivery/pre-delivery.ts'
import type { Sale } from '../sale.ts'
import type { StockCar } from '../stock/stock-car.ts'

/**
 * How far an order is: signed; a car is kept for it; that car is in the yard; it is inspected, the
 * buyer has paid their part, and it may be handed over.
 */
export const ORDER_STAGES = ['ordered', 'allocated', 'arrived', 'ready'] as const
export type OrderStage = (typeof ORDER_STAGES)[number]

/** How far an order is; `still` is what the buyer has yet to bring, minor units. */
export function stageOfOrder(
  { preDelivery }: Pick<Sale, 'preDelivery'>,
  {
    car,
    isCharged,
    still,
  }: {
    readonly car: Pick<StockCar, 'state'> | undefined
    readonly isCharged: boolean
    readonly still: Money
  },
): OrderStage {
  if (car === undefined) return 'ordered'
  if (car.state === 'ordered' || car.state === 'in-transit') return 'allocated'
  const isInspected = preDelivery !== undefined && checkPreDelivery(preDelivery, isCharged).ok
  return isInspected && still <= 0 ? 'ready' : 'arrived'
}
