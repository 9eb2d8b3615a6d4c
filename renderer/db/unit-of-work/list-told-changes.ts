import type { RowChange } from '#shared/domain/journal/journal-entry.ts'
import type { QiantaiDatabase } from '../database.ts'
import type { Changes } from './changes.ts'

/** Numbers of papers: the last one says all. */
const WITHOUT_HISTORY: ReadonlySet<string> = new Set(['counters'])

/**
 * The changes as the journal keeps them. A record that no entry touched yet came with a bulk load,
 * which is in the journal by its hash only: its first entry tells the whole of what it was, so that
 * its history is known from there on.
 */
export async function listToldChanges(
  db: QiantaiDatabase,
  noted: Changes,
): Promise<readonly RowChange[]> {
  const changes = noted.list()
  // What a restore changes was changed before: its history has begun. An erasure tells nothing.
  if (noted.restored !== undefined || noted.isErasure) return changes
  const told: RowChange[] = []
  for (const change of changes) {
    const was =
      change.isNew || change.isGone === true || WITHOUT_HISTORY.has(change.table)
        ? undefined
        : await findOrigin(db, noted, change)
    told.push(was === undefined ? change : { ...change, was })
  }
  return told
}

async function findOrigin(
  db: QiantaiDatabase,
  noted: Changes,
  { table, id }: RowChange,
): Promise<RowChange['was']> {
  const touched = await db.journal.where('touches').equals(id).limit(1).count()
  return touched === 0 ? noted.beforeOf(table, id) : undefined
}
