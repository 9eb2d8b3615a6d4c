import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { SnapshotReason } from './snapshot.ts'

/** What the writer of a snapshot knows when it begins. */
export interface SnapshotBeginning {
  readonly schemaVersion: number
  readonly takenAt: Instant
  readonly reason: SnapshotReason
  /** The last journal entry on record when the first row was read. */
  readonly fromSeq: number
}

/** The first line of a snapshot. */
export interface SnapshotHeader extends SnapshotBeginning {
  readonly kind: 'header'
  readonly format: 1
  readonly appVersion: string
}

/** Rows as they are stored, index fields and all. */
export interface SnapshotRows {
  readonly kind: 'rows'
  readonly table: string
  readonly rows: readonly object[]
}

/**
 * What was done after `fromSeq`, while the rows were being read: some rows show it already, some do
 * not. Entries carry values, so carrying them out again makes all rows those after the last entry.
 */
export interface SnapshotEntries {
  readonly kind: 'entries'
  readonly entries: readonly JournalEntry[]
}

/** The last line: without it a snapshot is not whole. */
export interface SnapshotEnd {
  readonly kind: 'end'
  /** The records are those after this journal entry. */
  readonly toSeq: number
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>
}

/** A snapshot is one header, rows, entries, and one end, each a line of JSON. */
export type SnapshotLine = SnapshotHeader | SnapshotRows | SnapshotEntries | SnapshotEnd
