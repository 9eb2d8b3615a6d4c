/**
 * Longest side of a kept photo in pixels. A phone's 12 megapixels (4032 × 3024) come down to 6.8:
 * still sharp when the customer zooms to 1.6 on a full-HD counter display, drawn from 27 MB of
 * memory instead of 49, and about 1.5 MB on disk, so that a shop's 200 photos a day fill 100 GB a
 * year and not 250. No graphics chip of a workstation refuses a texture of this size.
 */
export const LONGEST_SIDE = 3000
/** Drawn in lists at 44 places, and behind the large photo while that loads. */
const THUMBNAIL_SIDE = 240
const QUALITY = 0.86
const THUMBNAIL_QUALITY = 0.7

/** A photo as it is kept: upright, JPEG, with nothing in it but the picture. */
export interface PreparedPhoto {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly width: number
  readonly height: number
  /** A small JPEG as a data URL. */
  readonly thumbnail: string
}

/**
 * Draws a photo upright, scales it down and writes it anew, so that where and when it was taken
 * (EXIF, GPS) stays with whoever took it. Undefined when it cannot be drawn.
 */
export const preparePhoto = async (
  bytes: Uint8Array<ArrayBuffer>,
  kind: string,
): Promise<PreparedPhoto | undefined> => {
  const bitmap = await decode(new Blob([bytes], { type: kind }))
  if (bitmap === undefined) return undefined
  try {
    const kept = await draw(bitmap, LONGEST_SIDE, QUALITY)
    const small = await draw(bitmap, THUMBNAIL_SIDE, THUMBNAIL_QUALITY)
    return {
      bytes: await bytesOf(kept.blob),
      width: kept.width,
      height: kept.height,
      thumbnail: `data:image/jpeg;base64,${toBase64(await bytesOf(small.blob))}`,
    }
  } finally {
    bitmap.close()
  }
}

const decode = async (blob: Blob): Promise<ImageBitmap | undefined> => {
  try {
    // A phone held upright writes a lying picture and a note; `from-image` honours the note.
    return await createImageBitmap(blob, { imageOrientation: 'from-image' })
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

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer())

/** A thumbnail's bytes are few enough to be spread over arguments. */
const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
