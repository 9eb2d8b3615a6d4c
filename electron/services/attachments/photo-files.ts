import { readFile } from 'node:fs/promises'
import { type AttachmentProblem, LARGEST_PHOTO } from '#shared/ipc/contract.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { attachmentFile, keepAttachment } from './attachment-file.ts'
import { mediaTypeOfPhoto } from './photo-kind.ts'

/** Keeps a photo under the hash of its content; the same photo twice is one file. */
export async function savePhoto(
  folder: string,
  bytes: Uint8Array,
): Promise<Result<{ hash: string; size: number }, AttachmentProblem>> {
  const size = bytes.byteLength
  if (size > LARGEST_PHOTO) return fail('photo.too-large', { size, limit: LARGEST_PHOTO })
  if (mediaTypeOfPhoto(bytes) === undefined) return fail('photo.not-an-image')
  return keepAttachment(folder, bytes)
}

/** The photo of that hash, if the profile has it. */
export async function readPhoto(folder: string, hash: string): Promise<Uint8Array | undefined> {
  return readFile(attachmentFile(folder, hash)).catch(() => undefined)
}
