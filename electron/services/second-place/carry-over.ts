import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CopyKey } from '#electron/services/copy-cipher/copy-key.ts'
import { copyFile, hashOf, readCopy } from './copy-file.ts'
import {
  COPY_KINDS,
  type CopyKind,
  type CopySet,
  ENCRYPTED,
  listFiles,
  pathInSet,
} from './copy-set.ts'

const nameIn = (file: string): string =>
  file.endsWith(ENCRYPTED) ? file.slice(0, -ENCRYPTED.length) : file

const fileIn = ({ folder }: CopySet, kind: CopyKind, file: string): string =>
  kind === 'attachments' ? join(folder, kind, file.slice(0, 2), file) : join(folder, kind, file)

/**
 * Brings what only an older set holds into the present one, then takes the older set away: after a
 * password was set nothing plain stays, and after it was changed nothing of the old one.
 */
export async function carryOver(from: CopySet, to: CopySet): Promise<void> {
  for (const kind of COPY_KINDS) {
    const there = new Set(await listFiles(to.folder, kind))
    for (const file of await listFiles(from.folder, kind)) {
      const path = fileIn(from, kind, file)
      const name = await realName(kind, file, path, from.key)
      const target = await pathInSet(to, kind, name)
      if (there.has(basename(target))) continue
      await copyFile({ from: readCopy(path, from.key), to: target, key: to.key })
    }
  }
  await rm(from.folder, { recursive: true, force: true })
}

/** An attachment is named by its hash, which an encrypted name hides. */
const realName = async (
  kind: CopyKind,
  file: string,
  path: string,
  key: CopyKey | undefined,
): Promise<string> =>
  kind === 'attachments' && key !== undefined ? hashOf(readCopy(path, key)) : nameIn(file)
