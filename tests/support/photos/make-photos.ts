export const CAMERA_NAME = 'QiantaiTestPhone'

const entry = (tag: number, type: number, count: number, value: number | Buffer): Buffer => {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16LE(tag, 0)
  bytes.writeUInt16LE(type, 2)
  bytes.writeUInt32LE(count, 4)
  if (typeof value === 'number') bytes.writeUInt32LE(value, 8)
  else value.copy(bytes, 8)
  return bytes
}

const directory = (entries: readonly Buffer[]): Buffer => {
  const count = Buffer.alloc(2)
  count.writeUInt16LE(entries.length)
  return Buffer.concat([count, ...entries, Buffer.alloc(4)])
}

/** The note of a northern latitude as it stands in the file: not to be found in a kept photo. */
export const GPS_MARK = entry(0x0001, 2, 2, Buffer.from('N\0\0\0', 'latin1'))

const SHORT = 3
const LONG = 4
const ASCII = 2
const HEADER = 8

/**
 * A JPEG as a phone writes it: the orientation noted instead of turned (6: held upright, top of the
 * scene at the right of the pixels), the maker's name, and where it was taken.
 */
export function withExif(jpeg: Uint8Array, orientation: number): Uint8Array {
  const main = 2 + 3 * 12 + 4
  const make = HEADER + main
  const gps = make + CAMERA_NAME.length + 1 + ((CAMERA_NAME.length + 1) % 2)
  const tiff = Buffer.concat([
    Buffer.from([0x49, 0x49, 0x2a, 0, HEADER, 0, 0, 0]),
    directory([
      entry(0x010f, ASCII, CAMERA_NAME.length + 1, make),
      entry(0x0112, SHORT, 1, orientation),
      entry(0x8825, LONG, 1, gps),
    ]),
    Buffer.from(CAMERA_NAME.padEnd(gps - make, '\0'), 'latin1'),
    directory([GPS_MARK, entry(0x0003, ASCII, 2, Buffer.from('E\0\0\0', 'latin1'))]),
  ])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]))
}

/** A PNG of a few bytes that says it is as large as told. */
export function hugePng(width: number, height: number): Uint8Array {
  const head = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return new Uint8Array(Buffer.concat([head, size, Buffer.from([8, 6, 0, 0, 0])]))
}
