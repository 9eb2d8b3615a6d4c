/** Where a table of a font lies in its file. */
interface Table {
  readonly tag: string
  readonly checksum: number
  readonly offset: number
  readonly length: number
}

/** One face of a font file: a `.ttc` holds several, sharing tables. */
export interface Face {
  readonly version: number
  readonly tables: readonly Table[]
}

const TTC = 0x74746366
const TRUETYPE = 0x00010000
const OPENTYPE = 0x4f54544f
const APPLE = 0x74727565
/** More than any font has: a broken file must not keep us busy. */
const MOST_FACES = 64
const MOST_TABLES = 128

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const tagOf = (tag: number): string =>
  String.fromCharCode(tag >>> 24, (tag >>> 16) & 255, (tag >>> 8) & 255, tag & 255)

function readFace(view: DataView, offset: number): Face {
  const version = view.getUint32(offset)
  if (version !== TRUETYPE && version !== OPENTYPE && version !== APPLE) {
    throw new RangeError('not a font')
  }
  const count = Math.min(view.getUint16(offset + 4), MOST_TABLES)
  const tables = Array.from({ length: count }, (_, i): Table => {
    const at = offset + 12 + i * 16
    return {
      tag: tagOf(view.getUint32(at)),
      checksum: view.getUint32(at + 4),
      offset: view.getUint32(at + 8),
      length: view.getUint32(at + 12),
    }
  })
  const isInside = tables.every((table) => table.offset + table.length <= view.byteLength)
  if (!isInside) throw new RangeError('a table lies outside the file')
  return { version, tables }
}

/**
 * The faces of a font file (OpenType 1.9, "Organization of an OpenType Font"). Throws RangeError on
 * what is no font or a broken one.
 */
export function readFaces(bytes: Uint8Array): readonly Face[] {
  const view = viewOf(bytes)
  if (view.byteLength < 12) throw new RangeError('not a font')
  if (view.getUint32(0) !== TTC) return [readFace(view, 0)]
  const count = Math.min(view.getUint32(8), MOST_FACES)
  return Array.from({ length: count }, (_, i) => readFace(view, view.getUint32(12 + i * 4)))
}

/** The bytes of one table, if the face has it. */
export function tableOf(bytes: Uint8Array, face: Face, tag: string): DataView | undefined {
  const table = face.tables.find((one) => one.tag === tag)
  if (table === undefined) return undefined
  return new DataView(bytes.buffer, bytes.byteOffset + table.offset, table.length)
}
