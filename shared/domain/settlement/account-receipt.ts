import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { StaffId } from '../staff/staff.ts'
import type { MoneyMethod } from './deposit.ts'

export type AccountReceiptId = Id<'AccountReceipt'>

/** Money received later for what was put on account (挂账回款). */
export interface AccountReceipt {
  readonly id: AccountReceiptId
  readonly method: MoneyMethod
  /** Minor units, above zero. */
  readonly amount: Money
  readonly at: Instant
  readonly cashierId: StaffId
  /** Number of its receipt. */
  readonly number: string
  readonly note: string
}
