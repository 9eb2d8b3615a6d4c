import { createHash } from 'node:crypto'
import { mkdir, open, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reasonOf } from '#electron/services/failure-reason.ts'
import { writeAtomically } from '#electron/services/write-atomically.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** Two letters of the hash make the folder: a shop keeps hundreds of thousands of photos. */
export function attachmentFile(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash)
}

const sizeOf = (file: string): Promise<number | undefined> =>
  stat(file).then(
    (found) => found.size,
    () => undefined,
  )

/** Keeps bytes under the hash of their content; the same bytes twice are one file. */
export async function keepAttachment(
  folder: string,
  bytes: Uint8Array,
): Promise<Result<{ hash: string; size: number }, 'storage.not-written'>> {
  const size = bytes.byteLength
  const hash = createHash('sha256').update(bytes).digest('hex')
  const file = attachmentFile(folder, hash)
  if ((await sizeOf(file)) === size) return ok({ hash, size })
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeAtomically(file, bytes)
    return ok({ hash, size })
  } catch (error) {
    return fail('storage.not-written', { reason: reasonOf(error) })
  }
}

/** A kept file that can be read in pieces: a video is never in memory whole. */
export interface AttachmentReader {
  readonly size: number
  read(from: number, length: number): Promise<Uint8Array>
}

/** Opens a kept file for as long as `use` runs; undefined when the profile has none of that hash. */
export async function withAttachment<T>(
  folder: string,
  hash: string,
  use: (reader: AttachmentReader) => Promise<T>,
): Promise<T | undefined> {
  const file = attachmentFile(folder, hash)
  const size = await sizeOf(file)
  if (size === undefined) return undefined
  const handle = await open(file, 'r')
  try {
    return await use({
      size,
      async read(from, length) {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)))
        const { bytesRead } = await handle.read(bytes, 0, bytes.byteLength, from)
        return bytes.subarray(0, bytesRead)
      },
    })
  } finally {
    await handle.close()
  }
}
