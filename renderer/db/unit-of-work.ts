import Dexie from 'dexie'
import { RESTORE_SUBJECT } from '#shared/domain/journal/journal-entry.ts'
import type { Failure, Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from './database.ts'
import { toJournalRow } from './rows/journal-row.ts'
import { loadSpell } from './search/spelling.ts'
import { Changes } from './unit-of-work/changes.ts'
import type { Command } from './unit-of-work/command.ts'
import { Refused } from './unit-of-work/refused.ts'
import { createWork, type Work } from './unit-of-work/work.ts'

export { clearDemo } from './unit-of-work/clear-demo.ts'
export type { Command } from './unit-of-work/command.ts'
export {
  type CompletedRecord,
  type LastNumber,
  type LoadableRecords,
  type LoadProblem,
  loadRecords,
} from './unit-of-work/load-records.ts'
export type { Saved, SaveProblem } from './unit-of-work/saved.ts'
export type { Store } from './unit-of-work/store.ts'
export type { Work } from './unit-of-work/work.ts'

/**
 * The one door for change: one strict transaction that writes the rows, takes the numbers and
 * appends the journal entry. A body that gives a failure, or throws, leaves nothing behind.
 * The body awaits its `work` only: waiting for anything else ends the browser's transaction.
 */
export async function changeRecords<T, C extends string>(
  db: QiantaiDatabase,
  command: Command,
  body: (work: Work) => Promise<Result<T, C>>,
): Promise<Result<T, C>> {
  refuseNesting(command.command)
  // Before the transaction: an import would outlive it.
  const spell = await loadSpell()
  try {
    return await db.transaction('rw', db.tables, async () => {
      const changes = new Changes()
      const result = await body(createWork(db, changes, spell))
      if (!result.ok) throw new Refused(result)
      await appendEntry(db, command, changes)
      return result
    })
  } catch (error) {
    // Only `body` gives the failures that are refused here, and they are of its type.
    if (error instanceof Refused) return error.failure as Failure<C>
    throw error
  }
}

/** Two commands in one would be one entry too many, or half a rollback. */
function refuseNesting(command: string): void {
  // Dexie's types leave out that there may be none.
  const open = Dexie.currentTransaction as object | null | undefined
  if (open !== null && open !== undefined) {
    throw new Error(`Command ${command} inside another: pass on its work instead`)
  }
}

async function appendEntry(
  db: QiantaiDatabase,
  { command, actor, allowedBy, at, device, nextId }: Command,
  noted: Changes,
): Promise<void> {
  const changes = noted.list()
  if (changes.length === 0) return
  const visit = changes.find(({ table }) => table === 'visits')
  const { restored } = noted
  const subject =
    restored === undefined
      ? (visit ?? changes.find(({ table }) => table !== 'counters'))?.id
      : RESTORE_SUBJECT
  await db.journal.add(
    toJournalRow({
      id: nextId<'JournalEntry'>(),
      at,
      ...(actor === undefined ? {} : { actor }),
      ...(allowedBy === undefined ? {} : { allowedBy }),
      device,
      command,
      ...(subject === undefined ? {} : { subject }),
      changes,
      ...(restored === undefined ? {} : { restored }),
    }),
  )
}
