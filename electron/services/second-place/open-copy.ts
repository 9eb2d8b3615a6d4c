import { randomBytes } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type CipherHead,
  HEAD_BYTES,
  isKeyOf,
  parseHead,
} from '#electron/services/copy-cipher/cipher-head.ts'
import { DamagedCopy } from '#electron/services/copy-cipher/cipher-stream.ts'
import { type CopyKey, deriveKey } from '#electron/services/copy-cipher/copy-key.ts'
import { parseSnapshotName, shortHash } from '#electron/services/snapshots/snapshot-name.ts'
import type { SnapshotOpenProblem } from '#shared/ipc/calls/snapshot-calls.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { copyFile, DamagedSource, readCopy } from './copy-file.ts'
import type { FoundCopy } from './find-copies.ts'

/** Finds the key an encrypted copy was written with: one that is kept, or of the password given. */
export async function findKey(
  file: string,
  kept: readonly CopyKey[],
  password: string | undefined,
): Promise<Result<CopyKey, SnapshotOpenProblem>> {
  const head = await readHead(file)
  if (head === 'gone') return fail('snapshot.gone')
  if (head === undefined) return fail('snapshot.damaged', { good: 0 })
  const known = kept.find((key) => key.salt.equals(head.salt) && isKeyOf(key, head))
  if (known !== undefined) return ok(known)
  if (password === undefined) return fail('snapshot.password-needed')
  const key = await deriveKey(password, head)
  return isKeyOf(key, head) ? ok(key) : fail('snapshot.password-wrong')
}

async function readHead(file: string): Promise<CipherHead | 'gone' | undefined> {
  const handle = await open(file, 'r').catch(() => undefined)
  if (handle === undefined) return 'gone'
  try {
    const bytes = Buffer.alloc(HEAD_BYTES)
    const { bytesRead } = await handle.read(bytes, 0, HEAD_BYTES, 0)
    return parseHead(bytes.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

/** A copy brought beside the records, where it can be read as any snapshot. */
export interface FetchedCopy {
  readonly file: string
  /** Takes it away again. */
  remove(): Promise<void>
}

/** Fetches a copy, decrypts it where it is encrypted, and compares it with the hash in its name. */
export async function fetchCopy(
  { info, file }: FoundCopy,
  key: CopyKey | undefined,
  folder: string,
): Promise<Result<FetchedCopy, SnapshotOpenProblem>> {
  const to = join(folder, randomBytes(8).toString('hex'))
  const hash = parseSnapshotName(info.id)?.hash
  try {
    await mkdir(folder, { recursive: true })
    await copyFile({
      from: readCopy(file, key),
      to,
      key: undefined,
      isRight: (found) => shortHash(found) === hash,
    })
    return ok({ file: to, remove: () => rm(to, { force: true }) })
  } catch (error) {
    if (error instanceof DamagedSource || error instanceof DamagedCopy) {
      return fail('snapshot.damaged', { file: info.id })
    }
    return fail('snapshot.gone')
  }
}
