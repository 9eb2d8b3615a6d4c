import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { pairRows } from '#renderer/db/rebuild/pair-rows.ts'
import { listRecordTables } from '#renderer/db/rebuild/record-tables.ts'
import { rowsOfTable } from '#renderer/db/rows/rows-of-table.ts'
import { loadSpell } from '#renderer/db/search/spelling.ts'
import { Changes } from '#renderer/db/unit-of-work/changes.ts'
import type { RowChange } from '#shared/domain/journal/journal-entry.ts'

/**
 * What would have to be done to the records of `now` to make them those of `then`: rows changed field
 * by field, rows made again, and rows that are gone. Index-only fields are left out.
 */
export async function compareDatabases(
  now: QiantaiDatabase,
  then: QiantaiDatabase,
): Promise<RowChange[]> {
  const spell = await loadSpell()
  const changes: RowChange[] = []
  for (const { name } of listRecordTables(now)) {
    const { fromRow } = rowsOfTable(name, spell)
    const compared = new Changes()
    for await (const [id, before, after] of pairRows(now.table(name), then.table(name))) {
      if (after !== undefined) {
        compared.note(name, id, before && fromRow(before), fromRow(after))
      } else {
        changes.push({ table: name, id, isNew: false, set: {}, isGone: true })
      }
    }
    changes.push(...compared.list())
  }
  return changes
}
