import { createHash } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reasonOf } from '#electron/services/failure-reason.ts'
import { writeAtomically } from '#electron/services/write-atomically.ts'
import { type AttachmentProblem, LARGEST_PHOTO } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { mediaTypeOfPhoto } from './photo-kind.ts'

/** Two letters of the hash make the folder: a shop keeps hundreds of thousands of photos. */
function photoFile(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash)
}

const hasFile = async (file: string, size: number): Promise<boolean> =>
  stat(file).then(
    (found) => found.size === size,
    () => false,
  )

/** Keeps a photo under the hash of its content; the same photo twice is one file. */
export async function savePhoto(
  folder: string,
  bytes: Uint8Array,
): Promise<Result<{ hash: string; size: number }, AttachmentProblem>> {
  const size = bytes.byteLength
  if (size > LARGEST_PHOTO) return fail('photo.too-large', { size, limit: LARGEST_PHOTO })
  if (mediaTypeOfPhoto(bytes) === undefined) return fail('photo.not-an-image')
  const hash = createHash('sha256').update(bytes).digest('hex')
  const file = photoFile(folder, hash)
  if (await hasFile(file, size)) return ok({ hash, size })
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeAtomically(file, bytes)
    return ok({ hash, size })
  } catch (error) {
    return fail('storage.not-written', { reason: reasonOf(error) })
  }
}

/** The photo of that hash, if the profile has it. */
export async function readPhoto(folder: string, hash: string): Promise<Uint8Array | undefined> {
  return readFile(photoFile(folder, hash)).catch(() => undefined)
}
