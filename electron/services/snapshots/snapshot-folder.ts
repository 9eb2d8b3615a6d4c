import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareSnapshots, type SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { parseSnapshotName, SNAPSHOT_EXTENSION } from './snapshot-name.ts'
import { UNFINISHED } from './snapshot-writer.ts'

/** The snapshots of a folder, newest first; none where there is no folder. */
export async function listSnapshots(folder: string): Promise<SnapshotInfo[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const found = await Promise.all(names.map((name) => describeFile(folder, name)))
  return found.flatMap((info) => (info === undefined ? [] : [info])).sort(compareSnapshots)
}

async function describeFile(folder: string, file: string): Promise<SnapshotInfo | undefined> {
  if (!file.endsWith(SNAPSHOT_EXTENSION)) return undefined
  const id = file.slice(0, -SNAPSHOT_EXTENSION.length)
  const name = parseSnapshotName(id)
  const found = await stat(join(folder, file)).catch(() => undefined)
  if (name === undefined || found === undefined) return undefined
  const { hash: _, ...facts } = name
  return { id, ...facts, size: found.size, place: 'here', isEncrypted: false, isForeign: false }
}

/** Takes away what an earlier run began and did not finish. */
export async function sweepUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => [])
  const unfinished = names.filter((name) => name.endsWith(UNFINISHED))
  await Promise.all(unfinished.map((name) => rm(join(folder, name), { force: true })))
}
