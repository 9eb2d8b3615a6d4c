const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
/** The longest comment a zip may end with. */
const MOST_COMMENT = 0xffff
/** What a workbook may unpack to: a few kilobytes can hold gigabytes of blanks. */
const MOST_UNPACKED = 400 * 1024 * 1024

interface Entry {
  readonly name: Uint8Array
  readonly method: number
  readonly packed: Uint8Array
  readonly size: number
}

/**
 * The same archive with its XML unpacked, everything else left out. The reader of workbooks unpacks
 * large parts in workers made from text, which the app's content policy refuses; parts that are not
 * packed it takes as they are. `rewrite` may change a part on the way. Throws on anything that is no
 * whole archive.
 */
export async function inflateZip(
  bytes: Uint8Array,
  rewrite: (content: Uint8Array) => Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = listEntries(bytes).filter(({ name }) =>
    /\.(?:xml|rels)$/i.test(new TextDecoder().decode(name)),
  )
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > MOST_UNPACKED) throw new RangeError('the archive unpacks to too much')
  const parts: { name: Uint8Array; content: Uint8Array }[] = []
  for (const entry of entries) {
    parts.push({ name: entry.name, content: rewrite(await unpack(entry)) })
  }
  return storeZip(parts)
}

function listEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - END_LENGTH
  const lowest = Math.max(0, end - MOST_COMMENT)
  while (end >= lowest && view.getUint32(end, true) !== END) end -= 1
  if (end < lowest) throw new RangeError('the archive has no end')
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('the archive is damaged')
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + nameLength),
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

async function unpack({ method, packed, size }: Entry): Promise<Uint8Array> {
  if (method === 0) return packed
  if (method !== 8) throw new RangeError('the archive is packed in an unknown way')
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const content = new Uint8Array(size)
  let at = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return content.subarray(0, at)
    // More than was announced: `set` throws, and the archive is refused.
    content.set(value, at)
    at += value.length
  }
}

function storeZip(
  parts: readonly { readonly name: Uint8Array; readonly content: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const size = parts.reduce((sum, part) => sum + 76 + 2 * part.name.length + part.content.length, 0)
  const bytes = new Uint8Array(size + END_LENGTH)
  const view = new DataView(bytes.buffer)
  const starts: number[] = []
  let at = 0
  for (const { name, content } of parts) {
    starts.push(at)
    view.setUint32(at, LOCAL, true)
    writeSizes(view, at + 18, content.length, name.length)
    bytes.set(name, at + 30)
    bytes.set(content, at + 30 + name.length)
    at += 30 + name.length + content.length
  }
  const directory = at
  for (const [index, { name, content }] of parts.entries()) {
    view.setUint32(at, ENTRY, true)
    writeSizes(view, at + 20, content.length, name.length)
    view.setUint32(at + 42, starts[index] ?? 0, true)
    bytes.set(name, at + 46)
    at += 46 + name.length
  }
  view.setUint32(at, END, true)
  view.setUint16(at + 8, parts.length, true)
  view.setUint16(at + 10, parts.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return bytes
}

function writeSizes(view: DataView, at: number, size: number, nameLength: number): void {
  view.setUint32(at, size, true)
  view.setUint32(at + 4, size, true)
  view.setUint16(at + 8, nameLength, true)
}
