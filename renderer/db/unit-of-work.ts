import Dexie from 'dexie'
import {
  type JournalEntry,
  RESTORE_SUBJECT,
  type RowChange,
} from '#shared/domain/journal/journal-entry.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from './database.ts'
import { loadSpell } from './search/spelling.ts'
import { Changes } from './unit-of-work/changes.ts'
import type { Command } from './unit-of-work/command.ts'
import { listToldChanges } from './unit-of-work/list-told-changes.ts'
import type { Saved } from './unit-of-work/saved.ts'
import { createWork, type Work } from './unit-of-work/work.ts'
import { writeAhead } from './unit-of-work/write-ahead.ts'

export { clearDemo } from './unit-of-work/clear-demo.ts'
export type { Command } from './unit-of-work/command.ts'
export type { JournalKeeper } from './unit-of-work/journal-keeper.ts'
export {
  type CompletedRecord,
  type LastNumber,
  type LoadableRecords,
  type LoadProblem,
  loadRecords,
} from './unit-of-work/load-records.ts'
export { isDiskProblem, type Saved, type SaveProblem } from './unit-of-work/saved.ts'
export type { Store } from './unit-of-work/store.ts'
export type { Work } from './unit-of-work/work.ts'

/**
 * The one door for change: one strict transaction that writes the rows, takes the numbers and
 * appends the journal entry, on disk before anything counts. A body that gives a failure, or throws,
 * or a disk that refuses leaves nothing behind.
 * The body awaits its `work` only: waiting for anything else ends the browser's transaction. It may
 * be run a second time, from the beginning: what it leaves outside is written over.
 */
export async function changeRecords<T, C extends string>(
  db: QiantaiDatabase,
  command: Command,
  body: (work: Work) => Promise<Result<T, C>>,
): Promise<Saved<T, C>> {
  refuseNesting(command.command)
  // Before the transaction: an import would outlive it.
  const spell = await loadSpell()
  return writeAhead(db, command.keeper, async (append) => {
    const noted = new Changes()
    const result = await body(createWork(db, noted, spell))
    const changes = result.ok ? await listToldChanges(db, noted) : []
    const entry = entryOf(command, noted, changes)
    if (entry !== undefined) await append(entry)
    return result
  })
}

/** Two commands in one would be one entry too many, or half a rollback. */
function refuseNesting(command: string): void {
  // Dexie's types leave out that there may be none.
  const open = Dexie.currentTransaction as object | null | undefined
  if (open !== null && open !== undefined) {
    throw new Error(`Command ${command} inside another: pass on its work instead`)
  }
}

/** What the journal will say; nothing where no row ended otherwise than it began. */
function entryOf(
  { command, actor, allowedBy, at, device, nextId }: Command,
  { restored }: Changes,
  changes: readonly RowChange[],
): JournalEntry | undefined {
  if (changes.length === 0) return undefined
  const visit = changes.find(({ table }) => table === 'visits')
  const subject =
    restored === undefined
      ? (visit ?? changes.find(({ table }) => table !== 'counters'))?.id
      : RESTORE_SUBJECT
  return {
    id: nextId<'JournalEntry'>(),
    at,
    ...(actor === undefined ? {} : { actor }),
    ...(allowedBy === undefined ? {} : { allowedBy }),
    device,
    command,
    ...(subject === undefined ? {} : { subject }),
    changes,
    ...(restored === undefined ? {} : { restored }),
  }
}
