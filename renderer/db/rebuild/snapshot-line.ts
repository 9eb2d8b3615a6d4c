import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { StoredRow } from './record-tables.ts'

/** The first line of a snapshot. */
export interface SnapshotHeader {
  readonly kind: 'header'
  readonly format: 1
  readonly appVersion: string
  readonly schemaVersion: number
  readonly takenAt: Instant
  readonly reason: string
  /** The last entry when it was begun: whatever came later is among its entries. */
  readonly fromSeq: number
}

/** A line of a snapshot. Rows are read while the desk works, so the entries made meanwhile follow them. */
export type SnapshotLine =
  | SnapshotHeader
  | { readonly kind: 'rows'; readonly table: string; readonly rows: readonly StoredRow[] }
  | { readonly kind: 'entries'; readonly entries: readonly JournalEntry[] }
  | {
      readonly kind: 'end'
      readonly toSeq: number
      /** Rows by table, as written. */
      readonly counts: Readonly<Record<string, number>>
    }

const KINDS: readonly unknown[] = ['header', 'rows', 'entries', 'end']

/** Reads a line; undefined where it is none. Its content was checked by the hash of the whole. */
export function parseSnapshotLine(text: string): SnapshotLine | undefined {
  try {
    const line: unknown = JSON.parse(text)
    const isLine =
      typeof line === 'object' && line !== null && 'kind' in line && KINDS.includes(line.kind)
    return isLine ? (line as SnapshotLine) : undefined
  } catch {
    return undefined
  }
}
