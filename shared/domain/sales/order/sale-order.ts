import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { QuotationId } from '../quotation/quotation.ts'
import type { StockCarId } from '../stock/stock-car.ts'

/** The contract of a sale. Ordered is not delivered: the car may not even be built. */
export interface SaleOrder {
  /** Number of the contract. */
  readonly number: string
  /** The version that was agreed to. */
  readonly quotationId: QuotationId
  readonly at: Instant
  readonly by: StaffId
  /** When the car is promised. */
  readonly promisedOn: Day
  /** The very car, once one is kept for the buyer. */
  readonly stockCarId?: StockCarId
  readonly allocatedAt?: Instant
  readonly cancelled?: {
    readonly at: Instant
    readonly by: StaffId
    readonly reason: string
  }
}
