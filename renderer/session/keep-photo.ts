import type { Desktop } from '#renderer/platform/desktop.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { AttachmentProblem } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

const THUMBNAIL_PLACES = 200
const THUMBNAIL_QUALITY = 0.6

/** Keeps a photo as a file of the app and gives what a record holds of it: hash, size, thumbnail. */
export async function keepPhoto(
  desktop: Desktop,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Photo, AttachmentProblem>> {
  const mime = mimeOf(bytes)
  const picture = await createImageBitmap(new Blob([bytes])).catch(() => undefined)
  // Not only the first bytes must look like a picture: what cannot be drawn is of no use.
  if (mime === undefined || picture === undefined) return fail('photo.not-an-image')
  const { width, height } = picture
  const thumbnail = await drawThumbnail(picture)
  picture.close()
  const saved = await desktop.call('attachments.save', { bytes })
  return saved.ok ? ok({ ...saved.value, mime, width, height, thumbnail }) : saved
}

function mimeOf([first, second, third]: Uint8Array): Photo['mime'] | undefined {
  if (first === 0xff && second === 0xd8) return 'image/jpeg'
  if (first === 0x89 && second === 0x50) return 'image/png'
  return first === 0x52 && second === 0x49 && third === 0x46 ? 'image/webp' : undefined
}

async function drawThumbnail(picture: ImageBitmap): Promise<string> {
  const scale = Math.min(1, THUMBNAIL_PLACES / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  )
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('No canvas to draw a thumbnail on')
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: THUMBNAIL_QUALITY })
  const text = String.fromCharCode(...new Uint8Array(await jpeg.arrayBuffer()))
  return `data:image/jpeg;base64,${btoa(text)}`
}
