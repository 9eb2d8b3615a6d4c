import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { attachmentFile } from '#electron/services/attachments/attachment-file.ts'
import { DamagedCopy } from '#electron/services/copy-cipher/cipher-stream.ts'
import type { CopyKey } from '#electron/services/copy-cipher/copy-key.ts'
import type { BroughtBack } from '#shared/ipc/calls/snapshot-calls.ts'
import { copyFile, DamagedSource, hashOf, readCopy } from './copy-file.ts'
import { type CopySet, listFiles } from './copy-set.ts'

const HASH = /^[0-9a-f]{64}$/

/** Brings back the photos and videos of a set that are missing in a folder. Damaged ones are counted. */
export async function bringBack(set: CopySet, attachments: string): Promise<BroughtBack> {
  let brought = 0
  let damaged = 0
  for (const name of await listFiles(set.folder, 'attachments')) {
    const file = join(set.folder, 'attachments', name.slice(0, 2), name)
    try {
      const isNew = await bringOne(file, name, set.key, attachments)
      if (isNew) brought += 1
    } catch (error) {
      if (!(error instanceof DamagedCopy || error instanceof DamagedSource)) throw error
      damaged += 1
    }
  }
  return { attachments: brought, damaged }
}

async function bringOne(
  file: string,
  name: string,
  key: CopyKey | undefined,
  attachments: string,
): Promise<boolean> {
  const hash = key === undefined ? name : await hashOf(readCopy(file, key))
  if (!HASH.test(hash)) return false
  const to = attachmentFile(attachments, hash)
  const isHere = await stat(to).then(
    () => true,
    () => false,
  )
  if (isHere) return false
  const isRight = (found: string): boolean => found === hash
  await copyFile({ from: readCopy(file, key), to, key: undefined, isRight })
  return true
}
