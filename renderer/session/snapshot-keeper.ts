import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findPreference, savePreference } from '#renderer/db/preferences.ts'
import { type SnapshotProblem, writeSnapshot } from '#renderer/db/snapshot/write-snapshot.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import type { SnapshotInfo, SnapshotReason } from '#shared/domain/snapshot/snapshot.ts'
import { type Clock, systemClock } from '#shared/kernel/clock.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** A snapshot that is being taken. */
export interface SnapshotProgress {
  readonly reason: SnapshotReason
  /** 0 to 1, by what the last one held; undefined at the first. */
  readonly share: number | undefined
}

/** Takes the snapshots of a desk, one after another, and says which is under way. */
export interface SnapshotKeeper {
  /** Ends when it was read back, or failed; never throws. The signal gives it up. */
  take(
    reason: SnapshotReason,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Result<SnapshotInfo, SnapshotProblem>>
  progress(): SnapshotProgress | undefined
  /** Returns the function that stops watching. */
  watch(hear: () => void): () => void
}

/** How many rows the last snapshot held. Not journaled: it is about this machine's bar of progress. */
const ROWS = 'snapshot-rows'

interface KeeperParts {
  readonly db: QiantaiDatabase
  readonly desktop: Desktop
  readonly clock: Clock
}

export function createSnapshotKeeper({ db, desktop, clock }: KeeperParts): SnapshotKeeper {
  const listeners = new Set<() => void>()
  let progress: SnapshotProgress | undefined
  const tell = (next: SnapshotProgress | undefined): void => {
    progress = next
    for (const hear of listeners) hear()
  }
  const takeNow = async (
    reason: SnapshotReason,
    signal: AbortSignal | undefined,
  ): Promise<Result<SnapshotInfo, SnapshotProblem>> => {
    if (signal?.aborted) return fail('snapshot.cancelled')
    tell({ reason, share: undefined })
    const before = await findPreference(db, ROWS)
    const expected = typeof before === 'number' && before > 0 ? before : undefined
    const written = await writeSnapshot(db, desktop, {
      reason,
      takenAt: clock.now(),
      ...(signal === undefined ? {} : { signal }),
      onProgress(rows) {
        if (expected === undefined) return
        const share = Math.floor(Math.min(0.99, rows / expected) * 100) / 100
        if (share !== progress?.share) tell({ reason, share })
      },
    })
    if (!written.ok) return written
    if (written.value.written !== expected) await savePreference(db, ROWS, written.value.written)
    return ok(written.value.info)
  }
  let turn: Promise<unknown> = Promise.resolve()
  return {
    take(reason, { signal } = {}) {
      const taken = turn.then(() =>
        takeNow(reason, signal)
          .catch((error: unknown) => fail('snapshot.not-written', { reason: String(error) }))
          .finally(() => tell(undefined)),
      )
      turn = taken
      return taken
    },
    progress: () => progress,
    watch(hear) {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
  }
}

const KEEPERS = new WeakMap<QiantaiDatabase, SnapshotKeeper>()

/** The keeper of these records: whoever takes a snapshot waits for the one that is under way. */
export function snapshotKeeperOf(
  db: QiantaiDatabase,
  desktop: Desktop = realDesktop,
  clock: Clock = systemClock,
): SnapshotKeeper {
  const known = KEEPERS.get(db)
  if (known !== undefined) return known
  const keeper = createSnapshotKeeper({ db, desktop, clock })
  KEEPERS.set(db, keeper)
  return keeper
}
