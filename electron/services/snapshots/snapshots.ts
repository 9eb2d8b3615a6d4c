import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FetchedCopy } from '#electron/services/second-place/open-copy.ts'
import { chooseKept } from '#shared/domain/snapshot/choose-kept.ts'
import type { SnapshotInfo, SnapshotPlace } from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotBeginning, SnapshotHeader } from '#shared/domain/snapshot/snapshot-line.ts'
import type { SnapshotOpenProblem, SnapshotWriteProblem } from '#shared/ipc/calls/snapshot-calls.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listSnapshots, sweepUnfinished } from './snapshot-folder.ts'
import { parseSnapshotName, SNAPSHOT_EXTENSION } from './snapshot-name.ts'
import { openSnapshot, type SnapshotReader } from './snapshot-reader.ts'
import { beginSnapshot, type SnapshotWriter } from './snapshot-writer.ts'

/** Room a snapshot leaves to the journal and the database: saving goes before backing up. */
export const SNAPSHOT_RESERVE = 64 * 1024 * 1024

/** Files that can be read at a time; whoever opens more has forgotten the first. */
const MOST_READERS = 8

/** The snapshots beside the records, and what is read of their copies. */
export interface Snapshots {
  begin(beginning: SnapshotBeginning): Promise<Result<{ ticket: string }, SnapshotWriteProblem>>
  write(ticket: string, text: string): Promise<Result<null, SnapshotWriteProblem>>
  finish(ticket: string, toSeq: number): Promise<Result<SnapshotInfo, SnapshotWriteProblem>>
  drop(ticket: string): Promise<void>
  list(): Promise<SnapshotInfo[]>
  open(asked: {
    readonly id: string
    readonly place: SnapshotPlace
    readonly password?: string | undefined
  }): Promise<Result<{ ticket: string; header: SnapshotHeader }, SnapshotOpenProblem>>
  next(
    ticket: string,
  ): Promise<Result<{ text: string | null }, 'snapshot.damaged' | 'snapshot.gone'>>
}

export interface SnapshotsParts {
  readonly folder: string
  readonly appVersion: string
  readonly now: () => Date
  /** Bytes that are free on the disk. */
  readonly measureFree: () => Promise<number>
  /** Fetches a copy from the second place. */
  readonly fetch: (
    id: string,
    password: string | undefined,
  ) => Promise<Result<FetchedCopy, SnapshotOpenProblem>>
  /** One more is there, verified. */
  readonly onTaken: () => void
}

const newTicket = (): string => randomBytes(16).toString('hex')

/** Snapshots in a folder, for one desk. */
export function createSnapshots(parts: SnapshotsParts): Snapshots {
  const { folder, appVersion, now, measureFree, fetch, onTaken } = parts
  let writing: { ticket: string; header: SnapshotHeader; writer: SnapshotWriter } | undefined
  const readers = new Map<string, { reader: SnapshotReader; after: () => Promise<void> }>()

  const fileOf = (id: string): string => join(folder, `${id}${SNAPSHOT_EXTENSION}`)
  const writerOf = (ticket: string) => (writing?.ticket === ticket ? writing : undefined)
  const close = async (ticket: string): Promise<void> => {
    const open = readers.get(ticket)
    readers.delete(ticket)
    await open?.reader.close()
    await open?.after()
  }
  /** Whether one as large as the last fits. */
  const hasRoom = async (): Promise<boolean> => {
    const [last] = await listSnapshots(folder)
    return (await measureFree()) > SNAPSHOT_RESERVE + (last?.size ?? 0)
  }
  /** Only now, when a newer one was verified, is thrown away what the rule does not keep. */
  const prune = async (): Promise<void> => {
    const all = await listSnapshots(folder)
    const kept = new Set(chooseKept(all, instantOf(now().getTime()), -now().getTimezoneOffset()))
    for (const each of all) if (!kept.has(each)) await rm(fileOf(each.id), { force: true })
  }
  return {
    async begin(beginning) {
      await writing?.writer.drop()
      writing = undefined
      await sweepUnfinished(folder)
      if (!(await hasRoom())) return fail('snapshot.disk-full')
      const header: SnapshotHeader = { kind: 'header', format: 1, appVersion, ...beginning }
      const begun = await beginSnapshot(folder, header)
      if (!begun.ok) return begun
      const ticket = newTicket()
      writing = { ticket, header, writer: begun.value }
      return ok({ ticket })
    },
    async write(ticket, text) {
      return writerOf(ticket)?.writer.write(text) ?? fail('snapshot.gone')
    },
    async finish(ticket, toSeq) {
      const open = writerOf(ticket)
      if (open === undefined) return fail('snapshot.gone')
      const finished = await open.writer.finish(toSeq)
      if (writing === open) writing = undefined
      if (!finished.ok) return finished
      await prune()
      onTaken()
      const { takenAt, reason, schemaVersion } = open.header
      const facts = { takenAt, seq: toSeq, reason, schemaVersion, isForeign: false }
      return ok({ ...finished.value, ...facts, place: 'here', isEncrypted: false })
    },
    async drop(ticket) {
      const open = writerOf(ticket)
      if (open !== undefined) {
        writing = undefined
        await open.writer.drop()
      }
      await close(ticket)
    },
    list: () => listSnapshots(folder),
    async open({ id, place, password }) {
      const name = parseSnapshotName(id)
      if (name === undefined) return fail('snapshot.gone')
      const fetched =
        place === 'here'
          ? ok({ file: fileOf(id), remove: async () => {} })
          : await fetch(id, password)
      if (!fetched.ok) return fetched
      const { file, remove: after } = fetched.value
      const opened = await openSnapshot(file, name.hash)
      if (!opened.ok) {
        await after()
        return opened
      }
      const [oldest] = readers.keys()
      if (readers.size >= MOST_READERS && oldest !== undefined) await close(oldest)
      const ticket = newTicket()
      readers.set(ticket, { reader: opened.value, after })
      return ok({ ticket, header: opened.value.header })
    },
    async next(ticket) {
      const open = readers.get(ticket)
      if (open === undefined) return fail('snapshot.gone')
      const read = await open.reader.next()
      if (!read.ok || read.value.text === null) await close(ticket)
      return read
    },
  }
}
