import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'
import type { JournalKeeper } from './journal-keeper.ts'

/** Who does what, where and when: what the journal says about a command, and who keeps it. */
export interface Command {
  /** The use case, such as `approve-jobs`. */
  readonly command: string
  readonly actor?: StaffId
  /** Who allowed it with their PIN, where the actor's roles did not. */
  readonly allowedBy?: StaffId
  readonly at: Instant
  readonly device: string
  readonly nextId: UlidSource
  readonly keeper: JournalKeeper
}
