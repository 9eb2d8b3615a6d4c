/** A run of characters: glyphs by delta, or one by one (0 is "no glyph"). */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly glyphs: 'delta' | readonly number[]
}

const u16 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [(value >> 8) & 255, value & 255])
const u32 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => u16(value >>> 16, value & 0xffff))
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))

function formatFour(segments: readonly Segment[]): number[] {
  const all = [...segments, { first: 0xffff, last: 0xffff, glyphs: 'delta' as const }]
  const listed: number[] = []
  const ranges = all.map(({ glyphs }, i) => {
    if (glyphs === 'delta') return 0
    const offset = (all.length - i) * 2 + listed.length * 2
    listed.push(...glyphs)
    return offset
  })
  const deltas = all.map((one) =>
    one.first === 0xffff ? 1 : one.glyphs === 'delta' ? (1 - one.first) & 0xffff : 0,
  )
  const body = u16(
    ...all.map(({ last }) => last),
    0,
    ...all.map(({ first }) => first),
    ...deltas,
    ...ranges,
    ...listed,
  )
  return [...u16(4, 14 + body.length, 0, all.length * 2, 0, 0, 0), ...body]
}

/** The smallest font with a cmap of format 4. */
export function fontWithSegments(segments: readonly Segment[]): Uint8Array {
  const cmap = [...u16(0, 1, 3, 1), ...u32(12), ...formatFour(segments)]
  const head = [...u32(0x00010000), ...u16(1, 16, 0, 0)]
  return Uint8Array.from([...head, ...ascii('cmap'), ...u32(0, 28, cmap.length), ...cmap])
}

/** Fonts in one file, as system fonts for several countries are. */
export function collectionOf(fonts: readonly Uint8Array[]): Uint8Array {
  const head = 12 + fonts.length * 4
  const starts: number[] = []
  let size = head
  for (const font of fonts) {
    starts.push(size)
    size += (font.length + 3) & ~3
  }
  const collection = new Uint8Array(size)
  collection.set([...ascii('ttcf'), ...u32(0x00010000, fonts.length, ...starts)])
  const view = new DataView(collection.buffer)
  fonts.forEach((font, i) => {
    const start = starts[i] ?? 0
    collection.set(font, start)
    // Tables of a collection are found from the beginning of the file, not of the font.
    for (let table = 0; table < view.getUint16(start + 4); table += 1) {
      const at = start + 12 + table * 16 + 8
      view.setUint32(at, view.getUint32(at) + start)
    }
  })
  return collection
}
