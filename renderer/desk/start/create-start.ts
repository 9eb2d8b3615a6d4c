import { DATABASE_NAME, type OpenProblem, type QiantaiDatabase } from '#renderer/db/database.ts'
import { openEmptyRecords } from '#renderer/db/start/open-empty-records.ts'
import { openRecords } from '#renderer/db/start/open-records.ts'
import type { StartPorts } from '#renderer/db/start/ports.ts'
import {
  type RebuildOptions,
  type Rebuilt,
  rebuildRecords,
} from '#renderer/db/start/rebuild-records.ts'
import type { StartProgress, StartReport } from '#renderer/db/start/start-report.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { type Failure, fail, type Result } from '#shared/kernel/result.ts'

/** How far the start is. */
export type StartStage =
  | { readonly kind: 'opening' }
  /** It takes longer than a blink. */
  | { readonly kind: 'working'; readonly progress: StartProgress; readonly canStop: boolean }
  /** A person has to say what is to be done; nothing is going on. */
  | { readonly kind: 'trouble'; readonly problem: Failure<string> }
  | { readonly kind: 'ready'; readonly db: QiantaiDatabase; readonly report: StartReport }

/** What a person can choose for a rebuild. */
export type RebuildChoice = Pick<RebuildOptions, 'passesLoads' | 'password' | 'snapshot'>

/** The start of the desk: its stages, and what a person can do about a start that does not go on. */
export interface Start {
  get(): StartStage
  subscribe(hear: () => void): () => void
  /** The records, once they are open and whole. */
  readonly opened: Promise<QiantaiDatabase>
  /** From the beginning: the cause may be gone. */
  again(): void
  rebuild(choice: RebuildChoice): void
  /** Opens empty records; what is left of the journal is set aside. */
  beginEmpty(): void
  /** Stops what can be begun again. */
  stop(): void
  listSnapshots(): Promise<readonly SnapshotInfo[]>
}

/** Work that is over sooner is not shown: a screen that flashes up is worse than a moment of waiting. */
const UNSHOWN_MS = 400
/** What can be stopped and begun again without a loss. */
const STOPPABLE: readonly StartProgress['task'][] = ['loading', 'replaying']

/** Begins to open the records at once. */
export function createStart(
  ports: StartPorts,
  name: string = DATABASE_NAME,
  unshownMs: number = UNSHOWN_MS,
): Start {
  let stage: StartStage = { kind: 'opening' }
  let stopping = new AbortController()
  let tellOpened: (db: QiantaiDatabase) => void = () => {}
  const opened = new Promise<QiantaiDatabase>((resolve) => {
    tellOpened = resolve
  })
  const listeners = new Set<() => void>()
  const enter = (next: StartStage): void => {
    stage = next
    for (const hear of listeners) hear()
  }

  const run = async (
    work: (
      hear: (progress: StartProgress) => void,
      signal: AbortSignal,
    ) => Promise<Result<Rebuilt>>,
  ): Promise<void> => {
    stopping = new AbortController()
    const since = performance.now()
    let isOver = false
    let latest: StartProgress | undefined
    const show = (): void => {
      if (isOver || latest === undefined) return
      enter({ kind: 'working', progress: latest, canStop: STOPPABLE.includes(latest.task) })
    }
    const timer = setTimeout(show, unshownMs)
    const result = await work((progress) => {
      latest = progress
      if (performance.now() - since >= unshownMs) show()
    }, stopping.signal).catch((error: unknown) => fail('start.failed', { reason: String(error) }))
    isOver = true
    clearTimeout(timer)
    if (!result.ok) return enter({ kind: 'trouble', problem: result })
    const { db, report } = result.value
    enter({ kind: 'ready', db, report })
    tellOpened(db)
  }

  const open = (): Promise<void> =>
    run((hear, signal) => openRecords(ports, { name, hear, signal }))
  void open()
  return {
    opened,
    get: () => stage,
    subscribe(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    again() {
      enter({ kind: 'opening' })
      void open()
    },
    rebuild(choice) {
      enter({ kind: 'working', progress: { task: 'loading', done: 0 }, canStop: true })
      void run((hear, signal) => rebuildRecords(name, ports, { ...choice, hear, signal }))
    },
    beginEmpty() {
      enter({ kind: 'opening' })
      void run(() => openEmptyRecords(name, ports))
    },
    stop: () => stopping.abort(),
    listSnapshots: () => ports.snapshots.list(),
  }
}

/** Whether the records were refused because a newer build wrote them. */
export const isNewer = (problem: Failure<string>): boolean =>
  problem.code === ('database.newer' satisfies OpenProblem)
