import { imageKindOf } from '../image-kind.ts'

/** Width and height in pixels as the file's own head tells them, before any note to turn it. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/**
 * How large a picture says it is, without drawing it: a file of a few kilobytes may unfold to
 * gigabytes. Undefined where the head is cut off or says nothing.
 */
export const findImageSize = (bytes: Uint8Array): ImageSize | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    switch (imageKindOf(bytes)) {
      case 'image/jpeg':
        return findJpegSize(view)
      case 'image/png':
        return { width: view.getUint32(16), height: view.getUint32(20) }
      case 'image/webp':
        return findWebpSize(view)
      case undefined:
        return undefined
    }
  } catch {
    // The view ended before the head did.
    return undefined
  }
}

/** Start-of-frame segments carry the size; C4, C8 and CC share their range and do not. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

const findJpegSize = (view: DataView): ImageSize | undefined => {
  let at = 2
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    const length = view.getUint16(at + 2)
    if (length < 2) return undefined
    at += 2 + length
  }
  return undefined
}

const read24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) + (view.getUint8(at + 2) << 16)

/** WebP has three kinds of body: extended, lossless, and plain. */
const findWebpSize = (view: DataView): ImageSize | undefined => {
  const body = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)))
  if (body === 'VP8X') return { width: read24(view, 24) + 1, height: read24(view, 27) + 1 }
  if (body === 'VP8L') {
    const packed = view.getUint32(21, true)
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
  }
  if (body !== 'VP8 ') return undefined
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}
