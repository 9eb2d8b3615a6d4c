import type { PreparePhoto } from './serve-papers.ts'

/** Longest side on paper: 150 dpi across an A4 page. */
const LONGEST_SIDE = 1600
const LARGEST_FILE = 1_000_000
const QUALITY = 0.85

const isPlain = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xd8) || (bytes[0] === 0x89 && bytes[1] === 0x50)

/**
 * Proves that a photo can be decoded, as a broken one would stop pdfkit half way, and makes a JPEG
 * of one that a PDF cannot hold (WebP) or that a phone made far larger than paper shows. A photo
 * that is fit already keeps its bytes.
 */
export const preparePhoto: PreparePhoto = async (bytes) => {
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(new Blob([bytes.slice()]))
  } catch {
    return undefined
  }
  try {
    if (isPlain(bytes) && bytes.length <= LARGEST_FILE) return bytes
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(picture.width * scale)),
      Math.max(1, Math.round(picture.height * scale)),
    )
    const pen = canvas.getContext('2d')
    if (pen === null) return bytes
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
    return new Uint8Array(await jpeg.arrayBuffer())
  } finally {
    picture.close()
  }
}
