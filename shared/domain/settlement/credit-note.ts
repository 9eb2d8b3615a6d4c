import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { StaffId } from '../staff/staff.ts'
import type { MoneyMethod } from './deposit.ts'

export type CreditNoteId = Id<'CreditNote'>

/** One thing the shop gives back, of a bill that stands. */
export interface CreditLine {
  /** The billed line it takes back, such as `labour:` with the job's id. */
  readonly key: string
  readonly name: string
  /** Minor units, above zero. */
  readonly amount: Money
}

/**
 * The counter-document of an issued settlement (红字冲减单): the settlement is never changed, what
 * was wrong is taken back by a paper of its own.
 */
export interface CreditNote {
  readonly id: CreditNoteId
  readonly number: string
  readonly at: Instant
  readonly by: StaffId
  /** Who allowed it. */
  readonly approvedBy: StaffId
  readonly reason: string
  readonly lines: readonly CreditLine[]
  /** Sum of the lines, minor units. */
  readonly amount: Money
  /** Money given back; what is left of `amount` lowers what is on account. */
  readonly refund?: { readonly method: MoneyMethod; readonly amount: Money }
}
