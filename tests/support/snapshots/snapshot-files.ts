import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSnapshots, type Snapshots } from '#electron/services/snapshots/snapshots.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotBeginning } from '#shared/domain/snapshot/snapshot-line.ts'
import { fail, unwrap } from '#shared/kernel/result.ts'
import { at } from '#tests/support/domain/times.ts'

/** An hourly snapshot, unless told otherwise. */
export const beginning = (own: Partial<SnapshotBeginning> = {}): SnapshotBeginning => ({
  schemaVersion: 10,
  takenAt: at('10:00'),
  reason: 'hourly',
  fromSeq: 41,
  ...own,
})

/** Three blocks of lines, as the desk hands them over. */
export const TEXTS = [
  `${JSON.stringify({ kind: 'rows', table: 'customers', rows: [{ id: 'a', name: '王建国' }] })}\n`,
  `${JSON.stringify({ kind: 'entries', entries: [] })}\n`,
  `${JSON.stringify({ kind: 'end', toSeq: 42, counts: { customers: 1 } })}\n`,
] as const

export interface SnapshotFiles {
  readonly folder: string
  readonly snapshots: Snapshots
  /** Takes a whole snapshot. */
  take(own?: Partial<SnapshotBeginning>, toSeq?: number): Promise<SnapshotInfo>
  /** All text of a snapshot, or the code of what is wrong with it. */
  readAll(id: string): Promise<string>
  fileNames(): Promise<string[]>
  read(name: string): Promise<Buffer>
  remove(): Promise<void>
}

/** Snapshots in a real folder of their own. */
export const openSnapshotFiles = async (
  root = tmpdir(),
  measureFree: () => Promise<number> = async () => 1024 ** 4,
): Promise<SnapshotFiles> => {
  const folder = await mkdtemp(join(root, 'snapshots-'))
  const snapshots = createSnapshots({
    folder,
    appVersion: '0.4.0',
    now: () => new Date(at('10:00')),
    measureFree,
    fetch: async () => fail('snapshot.gone'),
    onTaken: () => {},
  })
  return {
    folder,
    snapshots,
    async take(own = {}, toSeq = 42) {
      const { ticket } = unwrap(await snapshots.begin(beginning(own)))
      for (const text of TEXTS) unwrap(await snapshots.write(ticket, text))
      return unwrap(await snapshots.finish(ticket, toSeq))
    },
    async readAll(id) {
      const opened = await snapshots.open({ id, place: 'here' })
      if (!opened.ok) return opened.code
      let all = ''
      for (;;) {
        const read = await snapshots.next(opened.value.ticket)
        if (!read.ok) return read.code
        if (read.value.text === null) return all
        all += read.value.text
      }
    },
    fileNames: () => readdir(folder),
    read: (name) => readFile(join(folder, name)),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
