import { decideStart, type StartDecision } from '#shared/domain/journal/decide-start.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { type Failure, fail, ok, type Result } from '#shared/kernel/result.ts'
import {
  DATABASE_NAME,
  findSchemaVersion,
  openDatabase,
  type QiantaiDatabase,
} from '../database.ts'
import { replayJournal } from '../rebuild/replay-journal.ts'
import { LATEST_VERSION } from '../versions/versions.ts'
import { beginJournalAnew, catchUpJournal, findLastGap } from './catch-up-journal.ts'
import type { StartPorts } from './ports.ts'
import { readDatabaseState } from './read-database-state.ts'
import { type RebuildOptions, type Rebuilt, rebuildRecords } from './rebuild-records.ts'
import { NOTHING_DONE, type StartProgress, type StartReport } from './start-report.ts'
import { upgradeRecords } from './upgrade-records.ts'

export interface OpenRecordsOptions {
  readonly name?: string
  readonly signal?: AbortSignal
  readonly hear?: (progress: StartProgress) => void
}

/**
 * Opens the shop's records, and first sees to it that they are whole: the gate of every start. On a
 * healthy shop it costs one question to main beside the opening, and three small reads.
 * Refusals are those of `openDatabase`, `upgradeRecords`, `rebuildRecords` and of the journal files.
 */
export async function openRecords(
  ports: StartPorts,
  { name = DATABASE_NAME, signal, hear = () => {} }: OpenRecordsOptions = {},
): Promise<Result<Rebuilt>> {
  const ends = ports.journal.state()
  // It is waited for below; meanwhile nobody hears a failure.
  ends.catch(() => undefined)
  const version = await findSchemaVersion(name).catch(() => undefined)
  let report = NOTHING_DONE
  if (version !== undefined && version > 0 && version < LATEST_VERSION) {
    const upgraded = await upgradeRecords(name, version, ports, hear)
    if (!upgraded.ok) return upgraded
    report = upgraded.value
  }
  const opened = await openDatabase(name, report === NOTHING_DONE ? version : undefined)
  if (!opened.ok) return opened
  const db = opened.value
  const endsNow = report === NOTHING_DONE ? ends : ports.journal.state()
  const found = await readDatabaseState(db, ports.journal, endsNow)
  const { lastSeq, damage } = await endsNow
  const snapshots = found.kind === 'filled' ? [] : await ports.snapshots.list()
  const decision = decideStart(found, { lastSeq, isDamaged: damage !== undefined }, snapshots)
  const told = damage === undefined ? report : { ...report, damage }
  const carried = await carryOut(decision, db, ports, told, {
    name,
    hear,
    ...(signal === undefined ? {} : { signal }),
  })
  if (!carried.ok) db.close()
  return carried
}

interface CarryOutOptions extends Required<Pick<OpenRecordsOptions, 'hear' | 'name'>> {
  readonly signal?: AbortSignal
}

async function carryOut(
  decision: StartDecision,
  db: QiantaiDatabase,
  ports: StartPorts,
  report: StartReport,
  options: CarryOutOptions,
): Promise<Result<Rebuilt>> {
  const { journal } = ports
  const { hear } = options
  const onEntry = (done: number): void => hear({ task: 'catching-up', done })
  switch (decision.kind) {
    case 'go':
      return ok({ db, report })
    case 'catch-up': {
      const { afterSeq } = decision
      const gap = await findLastGap(db)
      // Files of before a rebuild cannot be written on over the entries that it lost.
      if (afterSeq > 0 && gap > afterSeq) return beginAnew(db, ports, 'diverged', report, onEntry)
      const written = await catchUpJournal(db, journal, Math.max(afterSeq, gap), onEntry)
      if (!written.ok) return written
      return ok({ db, report: { ...report, done: 'caught-up', entries: written.value } })
    }
    case 'begin-anew':
      return beginAnew(db, ports, decision.why, report, onEntry)
    case 'replay':
      return replay(decision, db, ports, report, options)
    case 'rebuild':
      return rebuild(decision, db, ports, report, options)
    case 'ask':
      // An open database is never unreadable: that refusal came from opening it.
      return fail('database.not-opened')
  }
}

async function beginAnew(
  db: QiantaiDatabase,
  { journal }: StartPorts,
  why: 'damaged' | 'diverged',
  report: StartReport,
  onEntry: (seq: number) => void,
): Promise<Result<Rebuilt>> {
  const anew = await beginJournalAnew(db, journal, why, onEntry)
  if (!anew.ok) return anew
  const { folder, entries } = anew.value
  return ok({
    db,
    report: {
      ...report,
      done: report.done ?? 'caught-up',
      entries: report.done === undefined ? entries : report.entries,
      isDiverged: why === 'diverged',
      ...(folder === '' ? {} : { setAside: folder }),
    },
  })
}

async function replay(
  { afterSeq, beginsAnew }: Extract<StartDecision, { kind: 'replay' }>,
  db: QiantaiDatabase,
  ports: StartPorts,
  report: StartReport,
  options: CarryOutOptions,
): Promise<Result<Rebuilt>> {
  const { hear, signal } = options
  const replayed = await replayJournal(db, ports.journal, afterSeq, {
    onEntry: (done) => hear({ task: 'replaying', done }),
    ...(signal === undefined ? {} : { signal }),
  })
  if (!replayed.ok) {
    // Its rows are in a snapshot, or nowhere: what is here is kept, and all is made anew.
    const why = { kind: 'rebuild', why: 'diverged', keepsDatabase: true, beginsAnew } as const
    return replayed.code === 'rebuild.cancelled'
      ? replayed
      : rebuild(why, db, ports, report, options)
  }
  const { entries, lastAt, missing } = replayed.value
  const told: StartReport = {
    ...report,
    done: 'replayed',
    entries,
    missing: missing.length,
    ...(lastAt === undefined ? {} : { upTo: lastAt }),
  }
  const onEntry = (done: number): void => hear({ task: 'catching-up', done })
  return beginsAnew ? beginAnew(db, ports, 'damaged', told, onEntry) : ok({ db, report: told })
}

async function rebuild(
  decision: Extract<StartDecision, { kind: 'rebuild' }>,
  db: QiantaiDatabase,
  ports: StartPorts,
  report: StartReport,
  { name, hear, signal }: CarryOutOptions,
): Promise<Result<Rebuilt>> {
  let kept: SnapshotInfo | undefined
  if (decision.keepsDatabase) {
    hear({ task: 'exporting', done: 0 })
    const taken = await ports.snapshots.take(db, 'before-restore')
    if (!taken.ok) return notKept(taken)
    kept = taken.value
  }
  db.close()
  const options: RebuildOptions = {
    hear,
    ...(kept === undefined ? {} : { without: kept.id }),
    beginsAnew: decision.beginsAnew,
    ...(signal === undefined ? {} : { signal }),
  }
  const rebuilt = await rebuildRecords(name, ports, options)
  if (!rebuilt.ok) return rebuilt
  const isDiverged = decision.why === 'diverged'
  return ok({ db: rebuilt.value.db, report: { ...report, ...rebuilt.value.report, isDiverged } })
}

/** Nothing is thrown away that is not kept somewhere else. */
const notKept = ({ code }: Failure<string>): Failure<string> =>
  fail('rebuild.not-kept', { reason: code })
