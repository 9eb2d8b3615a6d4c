import type { Table } from 'dexie'
import { keyOfRow, type StoredRow } from './record-tables.ts'

/** Rows read at a time: a window stays awake, and saves get their turn between. */
export const ROWS_PER_READ = 400

/**
 * The rows of a table in the order of their keys, some at a time, each time in a read of its own.
 * Each read goes on behind the last key: a row that goes meanwhile never hides another.
 */
export async function* walkTable(table: Table<StoredRow, string>): AsyncGenerator<StoredRow[]> {
  let after = ''
  for (;;) {
    const rows = await table.where(':id').above(after).limit(ROWS_PER_READ).toArray()
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = keyOfRow(table.name, last)
  }
}
