import { open } from 'node:fs/promises'

const NEWLINE = 0x0a
const CHUNK = 1024 * 1024

/** One line of a file, its end left out. */
export interface FileLine {
  readonly bytes: Buffer
  /** Where the next line begins. */
  readonly end: number
  /** Whether it is ended by a newline. */
  readonly isWhole: boolean
}

/** The lines of a file from `from` up to `to`, read piece by piece. */
export async function* readLines(file: string, from: number, to: number): AsyncGenerator<FileLine> {
  const handle = await open(file, 'r')
  try {
    let rest: Buffer = Buffer.alloc(0)
    let position = from
    while (position < to) {
      const chunk = Buffer.alloc(Math.min(CHUNK, to - position))
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, position)
      if (bytesRead === 0) break
      const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)])
      const begin = position - rest.length
      position += bytesRead
      let start = 0
      // Only what is new can end a line.
      let newline = bytes.indexOf(NEWLINE, rest.length)
      while (newline >= 0) {
        const end = newline + 1
        yield { bytes: bytes.subarray(start, newline), end: begin + end, isWhole: true }
        start = end
        newline = bytes.indexOf(NEWLINE, start)
      }
      rest = bytes.subarray(start)
    }
    if (rest.length > 0) yield { bytes: rest, end: position, isWhole: false }
  } finally {
    await handle.close()
  }
}
