import type { Table } from 'dexie'

/** Rows by their ids, each read once; those that are not there are left out. */
export async function readByIds<Row extends { readonly id: string }>(
  table: Table<Row, Row['id']>,
  ids: readonly Row['id'][],
): Promise<Map<Row['id'], Row>> {
  const rows = ids.length === 0 ? [] : await table.bulkGet([...new Set(ids)])
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])))
}
