import type { Table } from 'dexie'
import type { QiantaiDatabase } from '../database.ts'

/** A row as stored, whatever its table. */
export type StoredRow = Readonly<Record<string, unknown>>

/** The tables that hold records: all but the journal, which says how they came to be. */
export const listRecordTables = (db: QiantaiDatabase): Table<StoredRow, string>[] =>
  db.tables.filter(({ name }) => name !== 'journal') as Table<StoredRow, string>[]

/** The key of a row: the counters' is named otherwise. */
export const keyOfRow = (table: string, row: StoredRow): string =>
  String(table === 'counters' ? row.key : row.id)

/**
 * Whether a row is a fact of the trade. Drafts and the choices of this machine are kept beside the
 * shop's record and what was erased, and in no journal.
 */
export const isRecord = (table: string, row: StoredRow): boolean =>
  table !== 'settings' || row.id === 'shop' || row.id === 'erasures'
