import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listErasures } from '#renderer/db/repositories/erasures.ts'
import { findEnds, findSave, type Save } from '#renderer/db/repositories/moments.ts'
import {
  buildPast,
  dropPast,
  type Past,
  type SkippedSnapshot,
  type SnapshotSource,
} from '#renderer/db/restore/build-past.ts'
import { listDifferences } from '#renderer/db/restore/list-differences.ts'
import { applyErasures } from '#renderer/db/unit-of-work/apply-erasures.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { RestoreStart, SnapshotPoint } from '#shared/domain/restore/list-starts.ts'
import type { RowDifference } from '#shared/domain/restore/row-difference.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** What a restore needs from outside the records. */
export interface RestoreTools<S extends SnapshotPoint = SnapshotPoint> {
  /** The snapshots there are now. */
  list(): Promise<readonly S[]>
  readonly open: SnapshotSource<S>['open']
  /** Keeps the present in a snapshot and has it read back; its id. */
  keepPresent(): Promise<Result<string>>
}

/** What would change, as it was looked at. */
export interface RestorePreview<S extends SnapshotPoint = SnapshotPoint> {
  /** The last save that counts. */
  readonly target: Save
  /** Number of the journal entry up to which the records were looked at. */
  readonly basedOn: number
  readonly differences: readonly RowDifference[]
  readonly start: RestoreStart<S>
  /** Damaged snapshots, for which an older one stood in. */
  readonly skipped: readonly SkippedSnapshot<S>[]
}

export interface PrepareRestore<S extends SnapshotPoint> {
  /** The last save that counts. */
  readonly seq: number
  readonly tools: RestoreTools<S>
  readonly signal: AbortSignal
  /** Hears the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly desktop?: Desktop
}

/**
 * `restore.no-such-save`: the journal has no such place. `restore.not-built`: the disk may be full.
 */
export type PrepareProblem =
  | 'restore.cancelled'
  | 'restore.no-such-save'
  | 'restore.not-built'
  | 'restore.not-reachable'
  | 'restore.records-changed'

/** How often the comparison is made anew when somebody saves meanwhile. */
const TRIES = 3
/** Building takes about this share of the time, comparing the rest. */
const BUILDING = 0.7

/** Builds the state after a save and compares it with the records. Writes nothing to them. */
export async function prepareRestore<S extends SnapshotPoint>(
  { db }: Pick<Session, 'db'>,
  { seq, tools, signal, onProgress, desktop = realDesktop }: PrepareRestore<S>,
): Promise<Result<RestorePreview<S>, PrepareProblem>> {
  const target = await findSave(db, seq)
  if (target === undefined) return fail('restore.no-such-save')
  const total = Math.max(1, await countRows(db))
  const tell = (from: number, width: number) => (rows: number) =>
    onProgress(from + width * Math.min(1, rows / total))
  let past: Past<S> | undefined
  try {
    const snapshots = await tools.list()
    const source = { snapshots, open: tools.open }
    const built = await buildPast({ db, source, seq, signal, onRows: tell(0, BUILDING) })
    if (!built.ok) return built
    past = built.value
    // Who was erased meanwhile does not come back with the past.
    await applyErasures(past.db, await listErasures(db))
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const basedOn = (await findEnds(db))?.last.seq ?? 0
      const onRows = tell(BUILDING, 1 - BUILDING)
      const listed = await listDifferences(db, past.db, { signal, onRows })
      if (!listed.ok) return listed
      if (((await findEnds(db))?.last.seq ?? 0) !== basedOn) continue
      const { start, skipped } = past
      onProgress(1)
      return ok({ target, basedOn, differences: listed.value, start, skipped })
    }
    return fail('restore.records-changed')
  } catch (error) {
    const text = `a past state was not built: ${String(error)}`
    void desktop.call('log.write', { level: 'error', text }).catch(() => undefined)
    return fail('restore.not-built')
  } finally {
    await dropPast(past?.db).catch(() => undefined)
  }
}

const countRows = async (db: QiantaiDatabase): Promise<number> => {
  const counts = await Promise.all(db.tables.map((table) => table.count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

export interface CarryOutRestore<S extends SnapshotPoint> {
  /** What was looked at and agreed to. */
  readonly preview: RestorePreview<S>
  readonly reason: string
  /** Place of the restore that is taken back by this one. */
  readonly undoes?: number
  readonly tools: RestoreTools<S>
}

/**
 * Carries a restore out: the present is kept first, then everything that differs is written in one
 * command. `restore.records-changed`: somebody saved since the preview, which must be looked at
 * again. `restore.not-kept` {reason}: without the present kept nothing is turned back.
 */
export async function carryOutRestore<S extends SnapshotPoint>(
  session: Session,
  { preview, reason, undoes, tools }: CarryOutRestore<S>,
): Promise<Result<Save, string>> {
  const { db } = session
  const { differences, basedOn, target } = preview
  if (!hasText(reason)) return fail('restore.reason-empty')
  if (differences.length === 0) return fail('restore.nothing-differs')
  const isSame = async (): Promise<boolean> => ((await findEnds(db))?.last.seq ?? 0) === basedOn
  // Asked before the snapshot too: it takes a while, and would be taken for nothing.
  if (!(await isSame())) return fail('restore.records-changed')
  const kept = await tools.keepPresent()
  if (!kept.ok) return fail('restore.not-kept', { reason: kept.code })
  const mark = {
    toSeq: target.seq,
    toAt: target.at,
    reason: reason.trim(),
    snapshotId: kept.value,
    ...(undoes === undefined ? {} : { undoes }),
  }
  const done = await session.change('restore-to-moment', (work) =>
    work.turnBack({ differences, basedOn, mark }),
  )
  if (!done.ok) return done
  const made = await findSave(db, basedOn + 1)
  if (made === undefined) throw new Error(`Restore ${basedOn + 1} is not in the journal`)
  return ok(made)
}
