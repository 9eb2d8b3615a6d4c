import { type Face, viewOf } from './sfnt.ts'

const pad = (length: number): number => (length + 3) & ~3

/**
 * One face as a font file of its own: browsers load the first face of a collection only, and a
 * collection is several times as large.
 */
export function extractFace(bytes: Uint8Array, face: Face): Uint8Array {
  const count = face.tables.length
  const head = 12 + count * 16
  const size = face.tables.reduce((sum, table) => sum + pad(table.length), head)
  const font = new Uint8Array(size)
  const view = viewOf(font)
  const power = 2 ** Math.floor(Math.log2(count))
  view.setUint32(0, face.version)
  view.setUint16(4, count)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (count - power) * 16)
  let offset = head
  face.tables.forEach((table, i) => {
    const at = 12 + i * 16
    for (let letter = 0; letter < 4; letter += 1) {
      view.setUint8(at + letter, table.tag.charCodeAt(letter))
    }
    view.setUint32(at + 4, table.checksum)
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, table.length)
    font.set(bytes.subarray(table.offset, table.offset + table.length), offset)
    offset += pad(table.length)
  })
  return font
}
