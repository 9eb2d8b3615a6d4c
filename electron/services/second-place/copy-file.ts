import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { decrypt, encrypt } from '#electron/services/copy-cipher/cipher-stream.ts'
import type { CopyKey } from '#electron/services/copy-cipher/copy-key.ts'
import { syncFolder } from '#electron/services/sync-folder.ts'
import { writeAll } from '#electron/services/write-all.ts'

/** What was to be copied is not what its name says. */
export class DamagedSource extends Error {}
/** What was read back of a copy is not what was written. */
export class CopyNotVerified extends Error {}

/** The end of a copy's name while it is being written. */
export const UNFINISHED_COPY = '.part'
const PIECE = 256 * 1024

/** The bytes of a plain file, some at a time. */
export const readPlain = (file: string): AsyncIterable<Buffer> =>
  createReadStream(file, { highWaterMark: PIECE })

/** The plain bytes of a copy, whatever it is written in. */
export const readCopy = (file: string, key: CopyKey | undefined): AsyncIterable<Buffer> =>
  key === undefined ? readPlain(file) : decrypt(readPlain(file), key)

export interface FileCopy {
  readonly from: AsyncIterable<Uint8Array>
  readonly to: string
  /** Encrypts it; plain without one. */
  readonly key: CopyKey | undefined
  /** Whether a SHA-256 (64 hex digits) is the right one, where that is known beforehand. */
  readonly isRight?: (hash: string) => boolean
}

/**
 * Copies a file whole or not at all: beside its place, to disk, read back and compared, then renamed.
 * Throws `DamagedSource`, `CopyNotVerified`, or what the file system throws; leaves nothing half.
 */
export async function copyFile({ from, to, key, isRight }: FileCopy): Promise<void> {
  const temporary = `${to}${UNFINISHED_COPY}`
  await mkdir(dirname(to), { recursive: true })
  try {
    const hash = createHash('sha256')
    const seen = hashing(from, (piece) => hash.update(piece))
    await writeDurably(temporary, key === undefined ? seen : encrypt(seen, key))
    const written = hash.digest('hex')
    if (isRight?.(written) === false) throw new DamagedSource('the source is damaged')
    const read = await hashOf(readCopy(temporary, key))
    if (read !== written) throw new CopyNotVerified('the copy differs')
    await rename(temporary, to)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  // Sticks and shares know no such call for folders: there the rename is all that can be had.
  await syncFolder(dirname(to)).catch(() => undefined)
}

/** SHA-256 of bytes, 64 hex digits. */
export async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of bytes) hash.update(piece)
  return hash.digest('hex')
}

async function* hashing(
  bytes: AsyncIterable<Uint8Array>,
  see: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    see(piece)
    yield piece
  }
}

async function writeDurably(file: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(file, 'w', 0o600)
  try {
    for await (const piece of bytes) await writeAll(handle, piece)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
