import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import type { SnapshotLines } from '../rebuild/load-snapshot.ts'
import { keyOfRow, type StoredRow } from '../rebuild/record-tables.ts'
import { rowsOfTable } from '../rows/rows-of-table.ts'
import { loadSpell } from '../search/spelling.ts'

/**
 * Compares upgraded records with the export made before: every record is still there, and every field
 * it had says what it said. An upgrade adds; what rows are found by is its own affair.
 * `upgrade.differs` {table, id}: a record that does not. `snapshot.damaged`: the export cannot be read.
 */
export async function checkUpgrade(
  db: QiantaiDatabase,
  before: SnapshotLines,
): Promise<Result<number, 'snapshot.damaged' | 'upgrade.differs'>> {
  const spell = await loadSpell()
  let checked = 0
  for (;;) {
    const read = await before.next()
    if (!read.ok) return fail('snapshot.damaged')
    if (read.value === null) return ok(checked)
    if (read.value.kind !== 'rows') continue
    const { table } = read.value
    const rows = read.value.rows as readonly StoredRow[]
    const { fromRow } = rowsOfTable(table, spell)
    const ids = rows.map((row) => keyOfRow(table, row))
    const now = await db.table<StoredRow, string>(table).bulkGet(ids)
    for (const [index, row] of rows.entries()) {
      const after = now[index]
      if (after === undefined || !keeps(fromRow(row) as StoredRow, after)) {
        return fail('upgrade.differs', { table, id: ids[index] ?? '' })
      }
    }
    checked += rows.length
  }
}

const keeps = (before: StoredRow, after: StoredRow): boolean =>
  Object.entries(before).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(after[field]),
  )
