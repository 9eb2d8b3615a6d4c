import type { Instant } from '#shared/kernel/instant.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import type { StaffId } from '../staff/staff.ts'
import { type CommandGroup, groupOfCommand } from './command-group.ts'

/** What of the journal is looked at; what is absent does not limit. */
export interface JournalFilter {
  /** Who did it, or allowed it. */
  readonly personId?: StaffId
  readonly group?: CommandGroup
  /** From this moment, included. */
  readonly from?: Instant
  /** Up to this moment, not included. */
  readonly until?: Instant
}

/** Whether an entry is among what is looked at. */
export function isAmong(
  { personId, group, from, until }: JournalFilter,
  { actor, allowedBy, command, at }: JournalEntry,
): boolean {
  if (personId !== undefined && actor !== personId && allowedBy !== personId) return false
  if (group !== undefined && groupOfCommand(command) !== group) return false
  if (from !== undefined && at < from) return false
  return until === undefined || at < until
}
