import Dexie from 'dexie'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { openDatabase, type QiantaiDatabase } from '../database.ts'
import { loadSnapshot } from '../rebuild/load-snapshot.ts'
import { noteRebuild } from '../rebuild/note-rebuild.ts'
import { listRecordTables } from '../rebuild/record-tables.ts'
import { fillJournal, type Replayed, replayJournal } from '../rebuild/replay-journal.ts'
import { markUnfinished, unmarkUnfinished } from '../rebuild/unfinished.ts'
import { listErasures } from '../repositories/erasures.ts'
import { applyErasures } from '../unit-of-work/apply-erasures.ts'
import { beginJournalAnew, catchUpJournal } from './catch-up-journal.ts'
import type { StartPorts } from './ports.ts'
import { NOTHING_DONE, type StartProgress, type StartReport } from './start-report.ts'

export interface RebuildOptions {
  /** The snapshot a person chose; the newest good one otherwise. */
  readonly snapshot?: SnapshotInfo
  readonly password?: string
  /** A snapshot of what is being replaced: no part of this history. */
  readonly without?: string
  /** Goes on without the rows of a bulk load that no snapshot holds. */
  readonly passesLoads?: boolean
  /** The files are to be set aside once the records stand. */
  readonly beginsAnew?: boolean
  readonly signal?: AbortSignal
  readonly hear?: (progress: StartProgress) => void
}

/** Records made anew, and what became of it. */
export interface Rebuilt {
  readonly db: QiantaiDatabase
  readonly report: StartReport
}

/**
 * Makes the records anew in the database of that name: of the newest snapshot that is whole and of the
 * journal behind it, or of the journal alone. What stood there is gone: whoever wants it has kept it.
 * Refusals: `rebuild.nothing`, `rebuild.no-beginning` {firstSeq}, `rebuild.load-not-held` {seq,
 * command}, `rebuild.cancelled`, `snapshot.password-needed`, `snapshot.password-wrong`, and those of
 * the journal files.
 */
export async function rebuildRecords(
  name: string,
  { journal, snapshots, newFrame }: StartPorts,
  options: RebuildOptions = {},
): Promise<Result<Rebuilt>> {
  const { signal, hear = () => {}, passesLoads = false } = options
  const ends = await journal.state()
  const based = await loadBase(name, snapshots, options, ends.firstSeq)
  if (!based.ok) return based
  const { db, toSeq, snapshot, damagedSnapshots } = based.value
  const close = <T extends Result<never>>(problem: T): T => {
    db.close()
    return problem
  }
  const onEntry = (done: number): void =>
    hear({ task: 'replaying', done, ...(ends.lastSeq > 0 ? { of: ends.lastSeq } : {}) })

  const filled = await fillJournal(db, journal, 0, withSignal(signal, { toSeq, onEntry }))
  if (!filled.ok && filled.code === 'rebuild.cancelled') return close(filled)
  const replayed = await replayJournal(
    db,
    journal,
    toSeq,
    withSignal(signal, { onEntry, passesLoads }),
  )
  // What cannot be read ends the rebuild where it stands; what came before is carried out.
  const isUnread = !replayed.ok && ['rebuild.gap', 'journal.unreadable'].includes(replayed.code)
  if (!replayed.ok && !isUnread) return close(replayed)

  const brought: Replayed = replayed.ok ? replayed.value : { entries: 0, missing: [] }
  const { damage } = await journal.state()
  const last = ((await db.journal.orderBy(':id').lastKey()) as number | undefined) ?? 0
  const reached = last < toSeq ? await noteRebuild(db, toSeq, newFrame()) : last
  const beginsAnew =
    options.beginsAnew === true ||
    damage !== undefined ||
    isUnread ||
    endsElsewhere(ends.lastSeq, reached)
  // A snapshot from before an erasure still knows who it was.
  await applyErasures(db, await listErasures(db))
  await unmarkUnfinished(db)
  const anew = beginsAnew
    ? await beginJournalAnew(db, journal, 'rebuilt', (done) => hear({ task: 'catching-up', done }))
    : undefined
  if (anew?.ok === false) return close(anew)
  // Files without an entry begin with what was noted.
  const noted = beginsAnew || last >= toSeq ? ok(0) : await catchUpJournal(db, journal, toSeq)
  if (!noted.ok) return close(noted)
  const upTo = brought.lastAt ?? (await db.journal.get(reached))?.at ?? snapshot?.takenAt
  return ok({
    db,
    report: {
      ...NOTHING_DONE,
      done: 'rebuilt',
      entries: brought.entries,
      damagedSnapshots,
      missing: brought.missing.length,
      counts: await countRecords(db),
      ...(upTo === undefined ? {} : { upTo }),
      ...(snapshot === undefined ? {} : { snapshot }),
      ...(damage === undefined ? {} : { damage }),
      ...(anew === undefined || anew.value.folder === '' ? {} : { setAside: anew.value.folder }),
    },
  })
}

interface Base {
  readonly db: QiantaiDatabase
  readonly toSeq: number
  readonly snapshot?: SnapshotInfo
  readonly damagedSnapshots: readonly SnapshotInfo[]
}

async function loadBase(
  name: string,
  snapshots: StartPorts['snapshots'],
  options: RebuildOptions,
  firstSeq: number,
): Promise<Result<Base>> {
  const { snapshot: chosen, password, without, signal, hear = () => {} } = options
  const damagedSnapshots: SnapshotInfo[] = []
  const usable =
    chosen === undefined
      ? (await listUsable(snapshots, firstSeq)).filter(({ id }) => id !== without)
      : [chosen]
  for (const snapshot of usable) {
    const opened = await snapshots.open(snapshot, password)
    if (!opened.ok && chosen !== undefined) return opened
    const onRows = (done: number): void => hear({ task: 'loading', done })
    const loaded = opened.ok
      ? await loadSnapshot(
          name,
          opened.value,
          withSignal(signal, { marksUnfinished: true, onRows }),
        )
      : opened
    if (loaded.ok) {
      const { db, toSeq } = loaded.value
      return ok({ db, toSeq, snapshot, damagedSnapshots })
    }
    if (loaded.code === 'rebuild.cancelled' || chosen !== undefined) return loaded
    damagedSnapshots.push(snapshot)
  }
  if (firstSeq === 0) return fail('rebuild.nothing', { snapshots: damagedSnapshots.length })
  if (firstSeq > 1) return fail('rebuild.no-beginning', { firstSeq })
  await Dexie.delete(name)
  const empty = await openDatabase(name)
  if (!empty.ok) return empty
  await markUnfinished(empty.value)
  return ok({ db: empty.value, toSeq: 0, damagedSnapshots })
}

/**
 * Newest first. An encrypted copy elsewhere waits for somebody who knows its password; what was kept
 * before a restore comes last, as it may tell a story that was given up.
 */
async function listUsable(
  snapshots: StartPorts['snapshots'],
  firstSeq: number,
): Promise<readonly SnapshotInfo[]> {
  const usable = (await snapshots.list()).filter(
    ({ isEncrypted, isForeign, seq }) =>
      !isEncrypted && !isForeign && seq > 0 && seq >= firstSeq - 1,
  )
  const isAside = ({ reason }: SnapshotInfo): boolean => reason === 'before-restore'
  return [...usable.filter((each) => !isAside(each)), ...usable.filter(isAside)]
}

/** Files that end before or behind the records cannot be written on. */
const endsElsewhere = (lastSeq: number, reached: number): boolean =>
  lastSeq > 0 && lastSeq !== reached

async function countRecords(db: QiantaiDatabase): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const table of listRecordTables(db)) counts[table.name] = await table.count()
  return counts
}

const withSignal = <T extends object>(
  signal: AbortSignal | undefined,
  options: T,
): T & { readonly signal?: AbortSignal } =>
  signal === undefined ? options : { ...options, signal }
