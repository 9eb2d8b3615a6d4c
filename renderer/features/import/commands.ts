import type { SnapshotProblem } from '#renderer/db/snapshot/write-snapshot.ts'
import {
  type CompletedRecord,
  type LoadProblem,
  loadRecords,
  type Saved,
} from '#renderer/db/unit-of-work.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import { snapshotKeeperOf } from '#renderer/session/snapshot-keeper.ts'
import type { ImportPlan } from '#shared/domain/import/plan-import.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type CheckedList, checkList, type MappedList } from './check-list.ts'

export interface ImportRun {
  readonly list: MappedList
  /** What the preview showed. */
  readonly checked: CheckedList
  /** Name of the file, for the journal. */
  readonly source: string
  readonly signal: AbortSignal
  /** Hears the share that is written, 0 to 1. */
  readonly onProgress: (share: number) => void
  /** Hears that all is written and a snapshot of it begins: it can be given up no more. */
  readonly onBackup?: () => void
  /** Keeps the log and the snapshot. */
  readonly desktop?: Desktop
}

/** What was imported, and whether it is in a snapshot: no journal entry holds its rows. */
export interface ImportedList {
  readonly list: CheckedList
  readonly backup: Result<SnapshotInfo, SnapshotProblem>
}

export type ImportProblem = LoadProblem | 'import.not-written'

/** Tries before somebody else's saving is told to the person: the list is judged anew each time. */
const TRIES = 3

/**
 * Writes a checked list: all rows that are taken, in one command, or none. Where the records have
 * changed since the preview the rows are judged again, so what comes back may differ from it. Ends
 * when a snapshot that holds them was verified, or failed.
 */
export async function importList(
  session: Session,
  run: ImportRun,
): Promise<Saved<ImportedList, ImportProblem>> {
  const { list, checked, source, signal, onProgress, onBackup, desktop = realDesktop } = run
  const { db, clock, nextId, keeper, staff, device, shop } = session
  const allowed = await session.allow('import-list')
  if (!allowed.ok) return allowed
  let current = checked
  try {
    for (let tries = 1; ; tries += 1) {
      const { newCustomers: customers, newVehicles: vehicles } = current.plan
      const loaded = await loadRecords(
        db,
        {
          command: 'import-list',
          actor: staff.id,
          ...allowed.value,
          at: clock.now(),
          device,
          nextId,
          keeper,
        },
        { customers, vehicles },
        onProgress,
        { completed: completedOf(current.plan), basedOn: current.basedOn, signal, source },
      )
      if (loaded.ok) {
        onBackup?.()
        const backup = await snapshotKeeperOf(db, desktop).take('bulk-load')
        return ok({ list: current, backup })
      }
      if (loaded.code !== 'load.records-changed' || tries === TRIES) return loaded
      const home = homeOf(shop.currency)
      const again = await checkList(list, { db, home, clock, nextId, signal })
      if (!again.ok) return again
      current = again.value
    }
  } catch (error) {
    // A full disk: the transaction took everything back.
    const text = `a list was not imported: ${String(error)}`
    void desktop.call('log.write', { level: 'error', text }).catch(() => undefined)
    return fail('import.not-written')
  }
}

const completedOf = ({ completedCustomers, completedVehicles }: ImportPlan): CompletedRecord[] => [
  ...completedCustomers.map((each) => ({ table: 'customers' as const, ...each })),
  ...completedVehicles.map((each) => ({ table: 'vehicles' as const, ...each })),
]
