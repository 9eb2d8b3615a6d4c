import type { Day } from '#shared/kernel/day.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Customer } from '../customer/customer.ts'
import type { SaleOrder } from '../sales/order/sale-order.ts'
import type { Quotation } from '../sales/quotation/quotation.ts'
import type { StockCar } from '../sales/stock/stock-car.ts'
import type { Energy } from '../vehicle/vehicle.ts'
import { usedOf } from './used-stock.ts'

/** A sale to a trader as its contract needs it: who buys, and what for. */
export interface TraderDeal {
  readonly buyer: Customer
  readonly order: SaleOrder
  readonly quotation: Quotation
}

interface Dealing {
  readonly customerId: Customer['id']
  readonly quotationId: Quotation['id']
  /** Number of the contract; empty for one that is being drawn. */
  readonly number: string
  readonly energy: Energy
  /** The day the contract is made: the car goes when the money has come. */
  readonly on: Day
  /** What is agreed beside the terms. */
  readonly note: string
}

/**
 * What the contract with the trader who got the car says. A trader has no file among the customers and
 * no sale: the award says it all.
 */
export function traderDealOf(
  car: StockCar,
  { customerId, quotationId, number, energy, on, note }: Dealing,
): Result<TraderDeal, 'bid.not-awarded'> {
  const { bidding } = usedOf(car)
  const award = bidding?.award
  if (bidding === undefined || award === undefined) return fail('bid.not-awarded')
  const { trader, amount, at, by } = award
  const phone = bidding.bids.findLast((bid) => bid.trader === trader)?.phone ?? ''
  return ok({
    buyer: { id: customerId, kind: 'company', name: trader, phone, createdAt: at },
    order: { number, quotationId, at, by, promisedOn: on, stockCarId: car.id, note },
    quotation: {
      id: quotationId,
      version: 1,
      at,
      by,
      stockCarId: car.id,
      carName: car.name,
      energy,
      listPrice: amount,
      discount: ZERO,
      lines: [],
      validUntil: on,
      words: '',
    },
  })
}
