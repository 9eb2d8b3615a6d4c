import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  parseSnapshotName,
  SNAPSHOT_EXTENSION,
} from '#electron/services/snapshots/snapshot-name.ts'
import { chooseKept } from '#shared/domain/snapshot/choose-kept.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import { ENCRYPTED, listFiles } from './copy-set.ts'

/** The snapshot a copy is of; undefined for other files. */
export function idOfCopy(file: string): string | undefined {
  const plain = file.endsWith(ENCRYPTED) ? file.slice(0, -ENCRYPTED.length) : file
  if (!plain.endsWith(SNAPSHOT_EXTENSION)) return undefined
  const id = plain.slice(0, -SNAPSHOT_EXTENSION.length)
  return parseSnapshotName(id) === undefined ? undefined : id
}

/** What the rule keeps of the snapshots here and there together. */
export interface KeptCopies {
  readonly wanted: ReadonlySet<string>
  /** Throws away there what is not wanted: called when newer ones are there. */
  drop(): Promise<void>
}

/** Asks the rule once for both places: what one of them throws away is not copied there again. */
export async function pruneCopies(
  setFolder: string,
  here: readonly SnapshotInfo[],
  now: Date,
): Promise<KeptCopies> {
  const there = await listFiles(setFolder, 'snapshots')
  const ids = new Set(here.map(({ id }) => id))
  for (const file of there) {
    const id = idOfCopy(file)
    if (id !== undefined) ids.add(id)
  }
  const all = [...ids].flatMap((id) => {
    const name = parseSnapshotName(id)
    return name === undefined ? [] : [{ ...name, id }]
  })
  const kept = chooseKept(all, instantOf(now.getTime()), -now.getTimezoneOffset())
  const wanted = new Set(kept.map(({ id }) => id))
  return {
    wanted,
    async drop() {
      for (const file of there) {
        const id = idOfCopy(file)
        if (id === undefined || wanted.has(id)) continue
        await rm(join(setFolder, 'snapshots', file), { force: true })
      }
    },
  }
}
