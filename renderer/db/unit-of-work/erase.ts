import { eraseValues } from '#shared/domain/erasure/erase-values.ts'
import type { Erasure, Erasures } from '#shared/domain/erasure/erasure.ts'
import { erasingRulesOf } from '#shared/domain/erasure/personal-fields.ts'
import type { QiantaiDatabase } from '../database.ts'
import { listErasures } from '../repositories/erasures.ts'
import { rowsOfTable } from '../rows/rows-of-table.ts'
import type { Spell } from '../search/spelling.ts'
import type { Changes } from './changes.ts'

type Fields = Readonly<Record<string, unknown>>

/** Erases the records of an erasure within the open command. */
export type Erase = (erasure: Erasure) => Promise<void>

/** Over the transaction that is open. */
export const createErase =
  (db: QiantaiDatabase, changes: Changes, spell: Spell): Erase =>
  async (erasure) => {
    changes.isErasure = true
    for (const record of erasure.records) {
      const rules = erasingRulesOf(record)
      if (rules === undefined) continue
      const { table, id } = record
      const { toRow, fromRow } = rowsOfTable(table, spell)
      const row = await db.table<object, string>(table).get(id)
      if (row === undefined) continue
      const before = fromRow(row) as Fields
      const after = endWith(table, eraseValues(before, rules), erasure)
      changes.note(table, id, before, after)
      await db.table<object, string>(table).put(toRow(after))
    }
    const list = await listErasures(db)
    const before: Erasures | undefined = list.length === 0 ? undefined : { id: 'erasures', list }
    const after: Erasures = { id: 'erasures', list: [...list, erasure] }
    changes.note('settings', 'erasures', before, after)
    await db.settings.put(after)
  }

/** What an erasure ends: the customer is marked, and nobody calls them about work they put off. */
function endWith(table: string, fields: Fields, { at }: Erasure): Fields {
  if (table === 'customers') return { ...fields, erasedAt: at }
  return table === 'deferredJobs' && fields.state === 'open'
    ? { ...fields, state: 'dropped' }
    : fields
}
