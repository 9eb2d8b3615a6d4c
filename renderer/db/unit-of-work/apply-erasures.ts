import { eraseValues } from '#shared/domain/erasure/erase-values.ts'
import type { ErasedRecord, Erasure } from '#shared/domain/erasure/erasure.ts'
import { erasingRulesOf } from '#shared/domain/erasure/personal-fields.ts'
import type { QiantaiDatabase } from '../database.ts'
import { rowsOfTable } from '../rows/rows-of-table.ts'
import { loadSpell, type Spell } from '../search/spelling.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Erases once more what was erased before, in records that were made of an older copy. Records in
 * which an erasure was carried out are left alone: whoever came back since is there of their own
 * will. No command of its own: the erasures are in the journal.
 */
export async function applyErasures(
  db: QiantaiDatabase,
  erasures: readonly Erasure[],
): Promise<void> {
  if (erasures.length === 0) return
  const spell = await loadSpell()
  await db.transaction('rw', db.tables, async () => {
    for (const erasure of erasures) {
      const customer = await db.customers.get(erasure.customerId)
      if (customer?.erasedAt !== undefined && customer.erasedAt >= erasure.at) continue
      for (const record of erasure.records) await eraseRow(db, record, erasure, spell)
    }
  })
}

async function eraseRow(
  db: QiantaiDatabase,
  record: ErasedRecord,
  { at }: Erasure,
  spell: Spell,
): Promise<void> {
  const rules = erasingRulesOf(record)
  const table = db.table<object, string>(record.table)
  const row = rules === undefined ? undefined : await table.get(record.id)
  if (rules === undefined || row === undefined) return
  const { toRow, fromRow } = rowsOfTable(record.table, spell)
  const before = fromRow(row) as Fields
  const erased = eraseValues(before, rules)
  const after = record.table === 'customers' ? { ...erased, erasedAt: at } : erased
  if (after !== before) await table.put(toRow(after))
}
