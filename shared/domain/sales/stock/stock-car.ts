import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { AppraisalId } from '../../used-car/appraisal.ts'
import type { UsedStock } from '../../used-car/used-stock.ts'
import type { VehicleId } from '../../vehicle/vehicle.ts'
import type { CarVariantId } from '../model/car-variant.ts'
import type { SaleId } from '../sale.ts'

export type StockCarId = Id<'StockCar'>

/** Where a car of the shop is: still to come, in the yard, or gone. Who has it is another matter. */
export const STOCK_STATES = ['ordered', 'in-transit', 'in-stock', 'delivered'] as const
export type StockState = (typeof STOCK_STATES)[number]

/** A new or used car that the shop sells. */
export interface StockCar {
  readonly id: StockCarId
  readonly kind: 'new' | 'used'
  readonly variantId?: CarVariantId
  /** A used car has a past: the look the shop bought it by, and the car as the service desk knows it. */
  readonly appraisalId?: AppraisalId
  readonly vehicleId?: VehicleId
  /** As people call it: "比亚迪 海豹06 DM-i 豪华型". */
  readonly name: string
  /** 17 characters; empty until the maker has told it. */
  readonly vin: string
  readonly color: string
  readonly state: StockState
  /** What the shop paid and put into it, minor units. */
  readonly cost: Money
  /** What it is offered at, minor units. */
  readonly price: Money
  readonly orderedOn: Day
  readonly arrivedOn?: Day
  readonly deliveredOn?: Day
  /** The sale it is kept for. One car, one buyer. */
  readonly saleId?: SaleId
  /** Prices, costs and bids of a used car; absent while nothing was done with it. */
  readonly used?: UsedStock
  readonly updatedAt: Instant
}

/** Whether a car can still be sold to somebody: not gone, not kept, not before the traders. */
export const isForSale = ({
  state,
  saleId,
  used,
}: Pick<StockCar, 'state' | 'saleId' | 'used'>): boolean =>
  state !== 'delivered' && saleId === undefined && used?.bidding === undefined
