import type { FileHandle } from 'node:fs/promises'
import { BLOCK_HEAD, blockLength, unpackBlock } from './block.ts'

/** One block as it lies in the file, and what it says. */
export interface ReadBlock {
  readonly length: number
  readonly text: string
}

/** Reads the blocks of an open file one by one: never more than one is in memory. */
export interface BlockReader {
  /** The next one; null at the end, `'damaged'` where none can be read. */
  next(): Promise<ReadBlock | null | 'damaged'>
}

export function readBlocks(handle: FileHandle): BlockReader {
  let at = 0
  const read = async (length: number): Promise<Buffer> => {
    const bytes = Buffer.alloc(length)
    const { bytesRead } = await handle.read(bytes, 0, length, at)
    return bytes.subarray(0, bytesRead)
  }
  return {
    async next() {
      const head = await read(BLOCK_HEAD)
      if (head.length === 0) return null
      const length = blockLength(head)
      if (length === undefined) return 'damaged'
      const bytes = await read(length)
      const text = bytes.length === length ? await unpackBlock(bytes) : undefined
      if (text === undefined) return 'damaged'
      at += length
      return { length, text }
    },
  }
}
