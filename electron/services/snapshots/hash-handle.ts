import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'

const PIECE = 256 * 1024

/** SHA-256 of all bytes of an open file, 64 hex digits, and their number. */
export async function hashHandle(handle: FileHandle): Promise<{ hash: string; size: number }> {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(PIECE)
  let size = 0
  for (;;) {
    const { bytesRead } = await handle.read(piece, 0, PIECE, size)
    if (bytesRead === 0) return { hash: hash.digest('hex'), size }
    hash.update(piece.subarray(0, bytesRead))
    size += bytesRead
  }
}
