import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'

export type JournalEntryId = Id<'JournalEntry'>

/** What one command did to one row. */
export interface RowChange {
  readonly table: string
  readonly id: string
  readonly isNew: boolean
  /** The new values of the fields that changed, index-only fields left out. */
  readonly set: Readonly<Record<string, unknown>>
  /** Fields that are gone. */
  readonly unset?: readonly string[]
  /** The row itself is gone: only a restore to a moment before it was made does that. */
  readonly isGone?: true
  /**
   * All fields as they were, in the first entry of a record that came with a bulk load: that is in
   * the journal by its hash only, and a history has to begin somewhere.
   */
  readonly was?: Readonly<Record<string, unknown>>
}

/** What a bulk load did: how many rows of each table, and what they were. */
export interface BulkLoad {
  readonly counts: Readonly<Record<string, number>>
  /** SHA-256 of the rows as loaded, 64 hex digits. */
  readonly contentHash: string
  /** Where they came from: the name of the file that was imported. */
  readonly source?: string
}

/** The subject of every restore: it is about no single record, and is found by this. */
export const RESTORE_SUBJECT = 'restore'

/** What a restore went back to, and why. */
export interface RestoreMark {
  /** The last save that counts: the records stand as after it. */
  readonly toSeq: number
  /** When that save was made. */
  readonly toAt: Instant
  readonly reason: string
  /** The snapshot of what stood there before the restore. */
  readonly snapshotId: string
  /** Place of the restore that this one takes back. */
  readonly undoes?: number
}

/** One command as it was carried out: who, when, where, and the new values. Never edited. */
export interface JournalEntry {
  /** Given by the database, in the order of the commits; contiguous. */
  readonly seq?: number
  readonly id: JournalEntryId
  readonly at: Instant
  /** Absent for what the program does before anybody has signed in. */
  readonly actor?: StaffId
  /** Who allowed it with a PIN of their own, where the actor's roles did not. */
  readonly allowedBy?: StaffId
  readonly device: string
  readonly command: string
  /** The record it is about: the visit where there is one. */
  readonly subject?: string
  readonly changes: readonly RowChange[]
  readonly loaded?: BulkLoad
  readonly restored?: RestoreMark
}
