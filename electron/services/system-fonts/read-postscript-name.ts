import { type Face, tableOf } from './sfnt.ts'

const POSTSCRIPT_NAME = 6
const WINDOWS = 3
const MACINTOSH = 1

/** The PostScript name of a face from its `name` table; empty when it has none. */
export function readPostscriptName(bytes: Uint8Array, face: Face): string {
  const names = tableOf(bytes, face, 'name')
  if (names === undefined || names.byteLength < 6) return ''
  const strings = names.getUint16(4)
  for (let i = 0; i < names.getUint16(2); i += 1) {
    const at = 6 + i * 12
    const platform = names.getUint16(at)
    if (names.getUint16(at + 6) !== POSTSCRIPT_NAME) continue
    if (platform !== WINDOWS && platform !== MACINTOSH) continue
    const length = names.getUint16(at + 8)
    const start = strings + names.getUint16(at + 10)
    return readAscii(names, start, length, platform === WINDOWS ? 2 : 1)
  }
  return ''
}

/** PostScript names are ASCII; Windows keeps them in two bytes each. */
function readAscii(view: DataView, start: number, length: number, width: 1 | 2): string {
  let text = ''
  for (let at = start + width - 1; at < start + length; at += width) {
    text += String.fromCharCode(view.getUint8(at))
  }
  return text
}
