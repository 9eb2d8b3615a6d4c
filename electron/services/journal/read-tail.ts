import { type FileHandle, open } from 'node:fs/promises'

const NEWLINE = 0x0a
const FIRST_STEP = 64 * 1024

/** The end of a journal file, without reading the rest of it. */
export interface FileTail {
  /** Whole lines only: where the last one ends. */
  readonly length: number
  /** Where the last whole line begins, and what it says. */
  readonly start: number
  readonly last: Buffer | undefined
  /** The whole line before it, where this file has one. */
  readonly beforeLast: Buffer | undefined
  /** What was written after the last whole line: a line that was never finished. */
  readonly torn: Buffer
}

/** Reads a file from its end until the last two lines are known, however long they are. */
export async function readTail(file: string): Promise<FileTail> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    for (let step = FIRST_STEP; ; step *= 4) {
      const from = Math.max(0, size - step)
      const bytes = await readRange(handle, from, size)
      const tail = splitTail(bytes, from)
      if (tail !== undefined) return tail
    }
  } finally {
    await handle.close()
  }
}

/** Undefined while more of the file has to be read. */
function splitTail(bytes: Buffer, from: number): FileTail | undefined {
  const end = bytes.lastIndexOf(NEWLINE) + 1
  const torn = bytes.subarray(end)
  if (end === 0) {
    if (from > 0) return undefined
    return { length: 0, start: 0, last: undefined, beforeLast: undefined, torn }
  }
  const start = lineStart(bytes, end)
  const earlier = start === 0 ? 0 : lineStart(bytes, start)
  // The first line in the buffer may have begun before it.
  if (from > 0 && (start === 0 || earlier === 0)) return undefined
  return {
    length: from + end,
    start: from + start,
    last: bytes.subarray(start, end - 1),
    beforeLast: start === 0 ? undefined : bytes.subarray(earlier, start - 1),
    torn,
  }
}

/** Where the line that ends before `end` begins. */
const lineStart = (bytes: Buffer, end: number): number =>
  end < 2 ? 0 : bytes.lastIndexOf(NEWLINE, end - 2) + 1

async function readRange(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(to - from)
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}
