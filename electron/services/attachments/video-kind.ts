import type { Video } from '#shared/domain/wall/video.ts'

/** Enough of a file's beginning to tell what it is. */
export const VIDEO_HEAD = 64

const textAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

/** Brands of ISO 14496-12 that Chromium plays; `qt  ` (QuickTime) is not among them. */
const MP4_BRANDS = ['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'dash', 'M4V ']

const isMp4 = (bytes: Uint8Array): boolean =>
  textAt(bytes, 4, 4) === 'ftyp' && MP4_BRANDS.includes(textAt(bytes, 8, 4))

/** The EBML header names its document type; Matroska's own is not played everywhere. */
const isWebm = (bytes: Uint8Array): boolean =>
  textAt(bytes, 0, 4) === '\u001aE\u00df\u00a3' &&
  textAt(bytes, 4, VIDEO_HEAD - 4).includes('B\u0082\u0084webm')

/** The media type by the first bytes; undefined for all that is no video we play. */
export function mediaTypeOfVideo(bytes: Uint8Array): Video['mime'] | undefined {
  if (isMp4(bytes)) return 'video/mp4'
  return isWebm(bytes) ? 'video/webm' : undefined
}
