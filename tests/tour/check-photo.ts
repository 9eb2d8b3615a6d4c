import { open } from 'node:fs/promises'
import { mediaTypeOfPhoto } from '#electron/services/attachments/photo-kind.ts'
import { LARGEST_PHOTO } from '#shared/ipc/contract.ts'

/** Why a file cannot be taken as a photo, in English; undefined when it can. Judged by content. */
export async function checkPhoto(path: string): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined)
  if (file === undefined) return 'is not there'
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return 'is no file'
    if (stats.size > LARGEST_PHOTO) {
      return `is larger than ${LARGEST_PHOTO / 1024 / 1024} MB`
    }
    const head = Buffer.alloc(Math.min(64, stats.size))
    await file.read(head, 0, head.length, 0)
    return mediaTypeOfPhoto(head) === undefined ? 'is no image' : undefined
  } finally {
    await file.close()
  }
}
