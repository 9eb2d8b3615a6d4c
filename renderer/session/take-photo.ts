import { desktop } from '#renderer/platform/desktop.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { type AttachmentProblem, LARGEST_PHOTO } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { imageKindOf } from './image-kind.ts'

/** Longest side of a kept photo: sharp on a full-HD counter display, small on paper. Pixels. */
const LONGEST_SIDE = 1600
const THUMBNAIL_SIDE = 240
const QUALITY = 0.86
const THUMBNAIL_QUALITY = 0.7

/**
 * Takes a photo in: judged by its content, turned upright, scaled down and written anew as JPEG, so
 * that where and when it was taken (EXIF) stays with whoever took it. Only then is it kept.
 */
export const takePhoto = async (file: Blob): Promise<Result<Photo, AttachmentProblem>> => {
  // Before reading: 40 MB need not be in memory to be refused.
  if (file.size > LARGEST_PHOTO) return fail('photo.too-large')
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer())
  const kind = imageKindOf(head)
  if (kind === undefined) return fail('photo.not-an-image')
  const bitmap = await decode(file, kind)
  if (bitmap === undefined) return fail('photo.not-an-image')
  try {
    const drawn = await draw(bitmap, LONGEST_SIDE, QUALITY)
    const small = await draw(bitmap, THUMBNAIL_SIDE, THUMBNAIL_QUALITY)
    const bytes = new Uint8Array(await drawn.blob.arrayBuffer())
    const saved = await desktop.call('attachments.save', { bytes })
    if (!saved.ok) return saved
    return ok({
      ...saved.value,
      mime: 'image/jpeg',
      width: drawn.width,
      height: drawn.height,
      thumbnail: await toDataUrl(small.blob),
    })
  } finally {
    bitmap.close()
  }
}

const decode = async (file: Blob, kind: string): Promise<ImageBitmap | undefined> => {
  try {
    // A phone held upright writes a lying picture and a note; `from-image` honours the note.
    const typed = new Blob([file], { type: kind })
    return await createImageBitmap(typed, { imageOrientation: 'from-image' })
  } catch {
    // Begins like an image and is none: cut off, or something else in disguise.
    return undefined
  }
}

interface Drawn {
  readonly blob: Blob
  readonly width: number
  readonly height: number
}

const draw = async (bitmap: ImageBitmap, longest: number, quality: number): Promise<Drawn> => {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas to draw a photo on')
  // JPEG has no transparency: a cut-out would turn black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(bitmap, 0, 0, width, height)
  return { blob: await canvas.convertToBlob({ type: 'image/jpeg', quality }), width, height }
}

const toDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
