import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSnapshotName } from '#electron/services/snapshots/snapshot-name.ts'
import { compareSnapshots, type SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { ENCRYPTED, listFiles } from './copy-set.ts'
import { listHomes, listSetFolders } from './place-folders.ts'
import { idOfCopy } from './prune-copies.ts'

/** A snapshot in the second place. */
export interface FoundCopy {
  readonly info: SnapshotInfo
  readonly file: string
  /** The set it lies in, with the journal and the attachments beside it. */
  readonly setFolder: string
}

/** All snapshots of a computer's folder, newest first; one that lies in two sets is named once. */
export async function findCopies(home: string): Promise<FoundCopy[]> {
  const found = new Map<string, FoundCopy>()
  for (const setFolder of await listSetFolders(home)) {
    for (const name of await listFiles(setFolder, 'snapshots')) {
      const copy = await describeCopy(setFolder, name)
      if (copy !== undefined) found.set(copy.info.id, copy)
    }
  }
  return [...found.values()].sort((a, b) => compareSnapshots(a.info, b.info))
}

/** The same of all other computers that copy to a place. */
export async function findElsewhere(folder: string, ownHome: string): Promise<FoundCopy[]> {
  const homes = (await listHomes(folder)).filter((home) => home !== ownHome)
  const found = await Promise.all(homes.map(findCopies))
  const foreign = found.flat().map((copy) => ({ ...copy, info: { ...copy.info, isForeign: true } }))
  return foreign.sort((a, b) => compareSnapshots(a.info, b.info))
}

async function describeCopy(setFolder: string, name: string): Promise<FoundCopy | undefined> {
  const id = idOfCopy(name)
  const facts = id === undefined ? undefined : parseSnapshotName(id)
  const file = join(setFolder, 'snapshots', name)
  const found = await stat(file).catch(() => undefined)
  if (id === undefined || facts === undefined || found === undefined) return undefined
  const { takenAt, seq, reason, schemaVersion } = facts
  const isEncrypted = name.endsWith(ENCRYPTED)
  const info: SnapshotInfo = {
    ...{ id, takenAt, seq, reason, schemaVersion },
    ...{ size: found.size, place: 'second', isEncrypted, isForeign: false },
  }
  return { info, file, setFolder }
}
