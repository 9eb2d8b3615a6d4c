import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { AgreementSignature } from '../../approval/agreed.ts'
import type { PaperSignature } from '../../extras/service-contract.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { QuotationId } from '../quotation/quotation.ts'
import type { StockCarId } from '../stock/stock-car.ts'

/**
 * What becomes of the deposit of an order called off (民法典 §587): it goes back; the buyer does not
 * keep to the contract and forfeits it; the shop does not and returns it twice over.
 */
export const DEPOSIT_OUTCOMES = ['back', 'kept', 'doubled'] as const
export type DepositOutcome = (typeof DEPOSIT_OUTCOMES)[number]

/** A promised day that was moved: from which day to which, and why. */
export interface MovedPromise {
  readonly from: Day
  readonly to: Day
  readonly reason: string
  readonly at: Instant
  readonly by: StaffId
}

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
  /** Earlier promises, first to last. */
  readonly movedPromises?: readonly MovedPromise[]
  /** The deposit agreed on (定金), minor units; absent: none was. */
  readonly deposit?: Money
  /** Where the car is handed over; absent: at the shop. */
  readonly place?: string
  /** What else was agreed, in words. */
  readonly note?: string
  /** The buyer’s name under the contract as it was read on the counter display. */
  readonly signature?: AgreementSignature
  /** It was signed with a pen on the printed one. */
  readonly signedOnPaper?: PaperSignature
  /** The very car, once one is kept for the buyer. */
  readonly stockCarId?: StockCarId
  readonly allocatedAt?: Instant
  readonly cancelled?: {
    readonly at: Instant
    readonly by: StaffId
    readonly reason: string
    readonly outcome?: DepositOutcome
    /** Of the deposit, forfeited to the shop, minor units. */
    readonly kept?: Money
  }
}
