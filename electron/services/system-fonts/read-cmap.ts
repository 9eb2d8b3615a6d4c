import { type Face, tableOf } from './sfnt.ts'

/** Whether a face has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean

interface Subtable {
  readonly offset: number
  readonly format: number
}

const NOTHING: Coverage = () => false

/** Unicode subtables, those with all planes first: platform 3 is Windows, 0 is Unicode. */
function listUnicodeSubtables(cmap: DataView): readonly Subtable[] {
  const count = cmap.getUint16(2)
  const found: Subtable[] = []
  for (let i = 0; i < count; i += 1) {
    const at = 4 + i * 8
    const platform = cmap.getUint16(at)
    const encoding = cmap.getUint16(at + 2)
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))
    const offset = cmap.getUint32(at + 4)
    if (isUnicode) found.push({ offset, format: cmap.getUint16(offset) })
  }
  return found.sort((a, b) => b.format - a.format)
}

/** Format 12: groups of (first, last, glyph) over all planes, in order. */
function readSegmented(cmap: DataView, offset: number): Coverage {
  const count = cmap.getUint32(offset + 12)
  const at = (group: number) => offset + 16 + group * 12
  return (codePoint) => {
    let low = 0
    let high = count - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const first = cmap.getUint32(at(middle))
      if (codePoint < first) high = middle - 1
      else if (codePoint > cmap.getUint32(at(middle) + 4)) low = middle + 1
      else return cmap.getUint32(at(middle) + 8) + (codePoint - first) !== 0
    }
    return false
  }
}

/** Format 4: segments of the basic plane, with a delta or a list of glyphs each. */
function readBasicPlane(cmap: DataView, offset: number): Coverage {
  const twice = cmap.getUint16(offset + 6)
  const ends = offset + 14
  const starts = ends + twice + 2
  const deltas = starts + twice
  const ranges = deltas + twice
  return (codePoint) => {
    if (codePoint > 0xffff) return false
    for (let i = 0; i < twice; i += 2) {
      if (cmap.getUint16(ends + i) < codePoint) continue
      const start = cmap.getUint16(starts + i)
      if (start > codePoint) return false
      const range = cmap.getUint16(ranges + i)
      const delta = cmap.getUint16(deltas + i)
      if (range === 0) return ((codePoint + delta) & 0xffff) !== 0
      return cmap.getUint16(ranges + i + range + (codePoint - start) * 2) !== 0
    }
    return false
  }
}

/**
 * Which characters a face draws, read from its `cmap` (formats 12 and 4, which every system font of
 * the last twenty years has). A broken table draws nothing.
 */
export function readCmap(bytes: Uint8Array, face: Face): Coverage {
  const cmap = tableOf(bytes, face, 'cmap')
  if (cmap === undefined) return NOTHING
  return guarded(() => {
    const [best] = listUnicodeSubtables(cmap).filter(({ format }) => format === 12 || format === 4)
    if (best === undefined) return NOTHING
    const read = best.format === 12 ? readSegmented : readBasicPlane
    const coverage = read(cmap, best.offset)
    return (codePoint) => guarded(() => coverage(codePoint), false)
  }, NOTHING)
}

/** A table shorter than it says makes DataView throw: that is a broken font, not a bug of ours. */
function guarded<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return otherwise
    throw error
  }
}
