import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { StaffId } from '../staff/staff.ts'

/** A record that told something of the person. */
export interface ErasedRecord {
  readonly table: string
  readonly id: string
  /** The law wants the repair record or the sales file kept: only what is beside it was erased. */
  readonly isKept?: true
}

/** A person whose data were erased on request (个人信息保护法 第四十七条). Says nothing of who it was. */
export interface Erasure {
  readonly customerId: CustomerId
  readonly at: Instant
  readonly by: StaffId
  /** Why, in the desk's words, without the person's name. */
  readonly reason: string
  readonly requestedOn: Day
  readonly records: readonly ErasedRecord[]
  /**
   * Where the journal file ended before: with a copy of it from then (another place, a snapshot) it
   * can be shown that nothing but these values is different now.
   */
  readonly journalBefore: { readonly lastSeq: number; readonly head: string }
}

/** All erasures, kept apart from the records they were made in: no restore turns them back. */
export interface Erasures {
  readonly id: 'erasures'
  readonly list: readonly Erasure[]
}

/** What stands where a name was. */
export const ERASED_NAME = '***'
