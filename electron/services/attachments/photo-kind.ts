const starts = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  bytes.length >= at + signature.length && signature.every((byte, i) => bytes[at + i] === byte)

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const RIFF = [0x52, 0x49, 0x46, 0x46]
const WEBP = [0x57, 0x45, 0x42, 0x50]

/** The media type by the first bytes: a file's name says nothing of what is in it. */
export function mediaTypeOfPhoto(bytes: Uint8Array): string | undefined {
  if (starts(bytes, JPEG)) return 'image/jpeg'
  if (starts(bytes, PNG)) return 'image/png'
  if (starts(bytes, RIFF) && starts(bytes, WEBP, 8)) return 'image/webp'
  return undefined
}
