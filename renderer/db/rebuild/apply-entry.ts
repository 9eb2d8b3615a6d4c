import type { JournalEntry, RowChange } from '#shared/domain/journal/journal-entry.ts'
import type { QiantaiDatabase } from '../database.ts'
import { toJournalRow } from '../rows/journal-row.ts'
import { rowsOfTable } from '../rows/rows-of-table.ts'
import { loadSpell, type Spell } from '../search/spelling.ts'
import type { StoredRow } from './record-tables.ts'

/** A row that an entry changes and that is not there. */
export interface MissingRow {
  readonly table: string
  readonly id: string
}

interface HeldRow extends MissingRow {
  entity: StoredRow | undefined
  isMissing: boolean
}

/**
 * Carries out entries of the journal once more, in their order and in one transaction: the values
 * they carry go into the rows, with the keys the rows are found by, and the entries into the
 * database's journal. Doing it twice changes nothing. Gives the rows that entries change and that
 * nobody ever made here: their other fields came with a bulk load. Throws on an entry without its
 * number, or one that names a table this build does not know.
 */
export async function applyEntries(
  db: QiantaiDatabase,
  entries: readonly JournalEntry[],
): Promise<MissingRow[]> {
  // Before the transaction: an import would outlive it.
  const spell = await loadSpell()
  const held = new Map<string, HeldRow>()
  const changes = entries.flatMap((entry) => entry.changes)
  for (const { table, id } of changes) {
    held.set(`${table}/${id}`, { table, id, entity: undefined, isMissing: false })
  }
  const tables = [...new Set(changes.map(({ table }) => table))].map((name) => db.table(name))
  await db.transaction('rw', [...tables, db.journal], async () => {
    for (const { name } of tables) await readHeld(db, name, listOf(held, name), spell)
    for (const change of changes) applyChange(held, change)
    // Keys are made of the last state only: what lies between may be half of one and half of another.
    for (const { name } of tables) await writeHeld(db, name, listOf(held, name), spell)
    await db.journal.bulkPut(
      entries.map((entry) => {
        if (entry.seq === undefined) throw new Error(`Journal entry ${entry.id} has no number`)
        return toJournalRow(entry)
      }),
    )
  })
  return [...held.values()]
    .filter(({ isMissing }) => isMissing)
    .map(({ table, id }) => ({ table, id }))
}

/** Carries out one entry of the journal once more; see `applyEntries`. */
export const applyEntry = (db: QiantaiDatabase, entry: JournalEntry): Promise<MissingRow[]> =>
  applyEntries(db, [entry])

const listOf = (held: ReadonlyMap<string, HeldRow>, name: string): HeldRow[] =>
  [...held.values()].filter(({ table }) => table === name)

async function readHeld(
  db: QiantaiDatabase,
  name: string,
  held: readonly HeldRow[],
  spell: Spell,
): Promise<void> {
  const { fromRow } = rowsOfTable(name, spell)
  const rows = await db.table<StoredRow, string>(name).bulkGet(held.map(({ id }) => id))
  for (const [index, row] of rows.entries()) {
    const place = held[index]
    if (place !== undefined && row !== undefined) place.entity = fromRow(row) as StoredRow
  }
}

async function writeHeld(
  db: QiantaiDatabase,
  name: string,
  held: readonly HeldRow[],
  spell: Spell,
): Promise<void> {
  const { toRow } = rowsOfTable(name, spell)
  const there = held.flatMap(({ entity }) => (entity === undefined ? [] : [toRow(entity)]))
  const gone = held.filter(({ entity }) => entity === undefined).map(({ id }) => id)
  const table = db.table<object, string>(name)
  if (there.length > 0) await table.bulkPut(there)
  if (gone.length > 0) await table.bulkDelete(gone)
}

function applyChange(held: ReadonlyMap<string, HeldRow>, change: RowChange): void {
  const place = held.get(`${change.table}/${change.id}`)
  if (place === undefined) return
  if (change.isGone === true) {
    place.entity = undefined
    place.isMissing = false
    return
  }
  if (change.isNew) {
    // Not merged: a copy of the records may already hold what came later, or from before it was gone.
    place.entity = { ...change.set }
    place.isMissing = false
    return
  }
  if (place.entity === undefined) {
    place.isMissing = true
    return
  }
  const { unset = [] } = change
  const kept = Object.entries(place.entity).filter(([field]) => !unset.includes(field))
  place.entity = { ...Object.fromEntries(kept), ...change.set }
}
