import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { StaffId } from '../staff/staff.ts'
import type { MoneyMethod } from './bill.ts'

export type { MoneyMethod } from './bill.ts'

export type DepositId = Id<'Deposit'>

/** Money taken before the bill is made up (预收定金); it counts as paid when it is. */
export interface Deposit {
  readonly id: DepositId
  readonly method: MoneyMethod
  /** Minor units, above zero. */
  readonly amount: Money
  readonly at: Instant
  readonly cashierId: StaffId
  /** Number of its receipt. */
  readonly number: string
  readonly note: string
  /** Given back before settlement, whole. */
  readonly returned?: {
    readonly at: Instant
    readonly by: StaffId
    readonly method: MoneyMethod
    readonly reason: string
  }
}
