import { desktop } from '#renderer/platform/desktop.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { type AttachmentProblem, LARGEST_PHOTO } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { imageKindOf } from './image-kind.ts'
import { findImageSize } from './photo-intake/image-size.ts'
import { prepareInWorker } from './photo-intake/prepare-in-worker.ts'

const MEGA = 1_000_000
/** Most a camera of today takes (a phone's 50, a camera's 60); more would not be drawn safely. */
const MOST_PIXELS = 64 * MEGA

export type PhotoProblem = AttachmentProblem | 'photo.empty' | 'photo.too-many-pixels'

/**
 * Takes a photo in, wherever it comes from: a file chosen, dropped or pasted, the camera, bytes of
 * a phone (`new Blob([bytes])`). Judged by its content, turned upright, scaled down and written
 * anew without its notes (place, time, device), kept as a file; gives what a record holds of it.
 */
export const takePhoto = async (file: Blob): Promise<Result<Photo, PhotoProblem>> => {
  if (file.size === 0) return fail('photo.empty')
  // Before reading: 40 MB need not be in memory to be refused.
  if (file.size > LARGEST_PHOTO) return fail('photo.too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = imageKindOf(bytes)
  const size = findImageSize(bytes)
  if (kind === undefined || size === undefined) return fail('photo.not-an-image')
  const pixels = size.width * size.height
  if (pixels > MOST_PIXELS) {
    return fail('photo.too-many-pixels', {
      pixels: Math.ceil(pixels / MEGA),
      most: MOST_PIXELS / MEGA,
    })
  }
  const prepared = await prepareInWorker({ bytes, kind })
  if (prepared === undefined) return fail('photo.not-an-image')
  const saved = await desktop.call('attachments.save', { bytes: prepared.bytes })
  if (!saved.ok) return saved
  const { width, height, thumbnail } = prepared
  return ok({ ...saved.value, mime: 'image/jpeg', width, height, thumbnail })
}
