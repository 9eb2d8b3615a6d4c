import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { ZERO } from '#shared/kernel/money.ts'
import type { StockCar, StockCarId } from '../sales/stock/stock-car.ts'
import type { Appraisal } from './appraisal.ts'

/**
 * A bought car as it enters the stock: it cost what the owner was offered, and is asked for at what the
 * last valuation expected until somebody prices it.
 */
export function enterUsedCar(
  { id, vehicleId, car, offer, valuations }: Appraisal,
  {
    stockCarId,
    on,
    at,
  }: { readonly stockCarId: StockCarId; readonly on: Day; readonly at: Instant },
): StockCar {
  return {
    id: stockCarId,
    kind: 'used',
    appraisalId: id,
    ...(vehicleId === undefined ? {} : { vehicleId }),
    name: car.car,
    vin: car.vin,
    color: car.color,
    state: 'in-stock',
    cost: offer?.amount ?? ZERO,
    price: valuations.at(-1)?.input.expectedSale ?? ZERO,
    orderedOn: on,
    arrivedOn: on,
    updatedAt: at,
  }
}
