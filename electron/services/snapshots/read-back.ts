import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { hashHandle } from './hash-handle.ts'
import { readBlocks } from './read-blocks.ts'

/** What a file holds, as far as it can be read. */
export interface ReadBack {
  /** SHA-256 of all its bytes, 64 hex digits. */
  readonly hash: string
  readonly size: number
  /** SHA-256 of the text of its good blocks, before the first that is damaged. */
  readonly contentHash: string
  readonly goodBlocks: number
  /** Bytes of the good blocks. */
  readonly goodBytes: number
}

/** Reads a whole file back. Throws what the file system throws. */
export async function readBack(file: string): Promise<ReadBack> {
  const handle = await open(file, 'r')
  try {
    const content = createHash('sha256')
    const blocks = readBlocks(handle)
    let goodBlocks = 0
    let goodBytes = 0
    for (;;) {
      const block = await blocks.next()
      if (block === null || block === 'damaged') break
      content.update(block.text, 'utf8')
      goodBlocks += 1
      goodBytes += block.length
    }
    const { hash, size } = await hashHandle(handle)
    return { hash, size, contentHash: content.digest('hex'), goodBlocks, goodBytes }
  } finally {
    await handle.close()
  }
}
