import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotBeginning, SnapshotHeader } from '#shared/domain/snapshot/snapshot-line.ts'
import type { SnapshotOpenProblem, SnapshotWriteProblem } from '#shared/ipc/calls/snapshot-calls.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listSnapshots, sweepUnfinished } from './snapshot-folder.ts'
import { parseSnapshotName, SNAPSHOT_EXTENSION } from './snapshot-name.ts'
import { openSnapshot, type SnapshotReader } from './snapshot-reader.ts'
import { beginSnapshot, type SnapshotWriter } from './snapshot-writer.ts'

/** Files that can be read at a time; whoever opens more has forgotten the first. */
const MOST_READERS = 8

/** The snapshots beside the records. */
export interface Snapshots {
  begin(beginning: SnapshotBeginning): Promise<Result<{ ticket: string }, SnapshotWriteProblem>>
  write(ticket: string, text: string): Promise<Result<null, SnapshotWriteProblem>>
  finish(ticket: string, toSeq: number): Promise<Result<SnapshotInfo, SnapshotWriteProblem>>
  drop(ticket: string): Promise<void>
  list(): Promise<SnapshotInfo[]>
  open(id: string): Promise<Result<{ ticket: string; header: SnapshotHeader }, SnapshotOpenProblem>>
  next(
    ticket: string,
  ): Promise<Result<{ text: string | null }, 'snapshot.damaged' | 'snapshot.gone'>>
}

const newTicket = (): string => randomBytes(16).toString('hex')

/** Snapshots in a folder, for one desk. */
export function createSnapshots(folder: string, appVersion: string): Snapshots {
  let writing: { ticket: string; header: SnapshotHeader; writer: SnapshotWriter } | undefined
  const readers = new Map<string, SnapshotReader>()

  const writerOf = (ticket: string) => (writing?.ticket === ticket ? writing : undefined)
  const close = async (ticket: string): Promise<void> => {
    const reader = readers.get(ticket)
    readers.delete(ticket)
    await reader?.close()
  }
  return {
    async begin(beginning) {
      await writing?.writer.drop()
      writing = undefined
      await sweepUnfinished(folder)
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
      const { takenAt, reason, schemaVersion } = open.header
      return ok({
        ...finished.value,
        takenAt,
        seq: toSeq,
        reason,
        schemaVersion,
        place: 'here',
        isEncrypted: false,
        isForeign: false,
      })
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
    async open(id) {
      const name = parseSnapshotName(id)
      if (name === undefined) return fail('snapshot.gone')
      const opened = await openSnapshot(join(folder, `${id}${SNAPSHOT_EXTENSION}`), name.hash)
      if (!opened.ok) return opened
      const [oldest] = readers.keys()
      if (readers.size >= MOST_READERS && oldest !== undefined) await close(oldest)
      const ticket = newTicket()
      readers.set(ticket, opened.value)
      return ok({ ticket, header: opened.value.header })
    },
    async next(ticket) {
      const reader = readers.get(ticket)
      if (reader === undefined) return fail('snapshot.gone')
      const read = await reader.next()
      if (!read.ok || read.value.text === null) await close(ticket)
      return read
    },
  }
}
