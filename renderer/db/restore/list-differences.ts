import { RESTORED_TABLES } from '#shared/domain/restore/restored-tables.ts'
import {
  type Fields,
  isSameValue,
  type RowDifference,
} from '#shared/domain/restore/row-difference.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import { pairRows } from '../rebuild/pair-rows.ts'
import { rowsOfTable } from '../rows/rows-of-table.ts'
import { loadSpell } from '../search/spelling.ts'

interface ListDifferencesOptions {
  readonly signal: AbortSignal
  /** Hears how many rows were looked at. */
  readonly onRows: (rows: number) => void
}

/** Rows between two words about the progress. */
const ROWS_PER_WORD = 400

/** Every record that a restore would turn back: as it is now, and as it was. */
export async function listDifferences(
  now: QiantaiDatabase,
  past: QiantaiDatabase,
  { signal, onRows }: ListDifferencesOptions,
): Promise<Result<RowDifference[], 'restore.cancelled'>> {
  const spell = await loadSpell()
  const differences: RowDifference[] = []
  let rows = 0
  for (const table of RESTORED_TABLES) {
    const { fromRow } = rowsOfTable(table, spell)
    for await (const [id, present, before] of pairRows(now.table(table), past.table(table))) {
      rows += 1
      if (rows % ROWS_PER_WORD === 0) onRows(rows)
      if (signal.aborted) return fail('restore.cancelled')
      const left = present && (fromRow(present) as Fields)
      const right = before && (fromRow(before) as Fields)
      if (isSameValue(left, right)) continue
      differences.push({
        table,
        id,
        ...(left === undefined ? {} : { now: left }),
        ...(right === undefined ? {} : { before: right }),
      })
    }
  }
  return ok(differences)
}
