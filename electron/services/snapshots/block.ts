import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const compress = promisify(gzip)
const expand = promisify(gunzip)

/** Fast: a snapshot of a large shop is hundreds of megabytes of text, every hour. */
const LEVEL = 3

/** The ten bytes of a gzip member's head; the flags are in the fourth. */
const HEAD = 10
const HAS_EXTRA = 0x04
/** Two bytes of the field's length, two of its name, two of its content's, four of content. */
const EXTRA = 10
const NAME = [0x51, 0x54] as const

/** Bytes by which the whole length of a block is known. */
export const BLOCK_HEAD = HEAD + EXTRA
/** Larger is no block of ours, whatever its head says. */
const LARGEST_BLOCK = 128 * 1024 * 1024

/**
 * A text as one gzip member that says in its head how long it is (RFC 1952, 2.3.1.1). A file of
 * such blocks is a plain gzip file that any tool unpacks, and where one block is damaged, the
 * others are still found and good: each has its own CRC.
 */
export async function packBlock(text: string): Promise<Buffer> {
  const member = await compress(text, { level: LEVEL })
  const head = Buffer.alloc(BLOCK_HEAD)
  member.copy(head, 0, 0, HEAD)
  head.writeUInt8(head.readUInt8(3) | HAS_EXTRA, 3)
  head.writeUInt16LE(EXTRA - 2, HEAD)
  head.set(NAME, HEAD + 2)
  head.writeUInt16LE(4, HEAD + 4)
  head.writeUInt32LE(member.length + EXTRA, HEAD + 6)
  return Buffer.concat([head, member.subarray(HEAD)])
}

/** The whole length of a block by its first bytes; undefined when they are no block's. */
export function blockLength(head: Buffer): number | undefined {
  if (head.length < BLOCK_HEAD) return undefined
  const isOurs =
    head.readUInt16BE(0) === 0x1f8b &&
    head.readUInt8(3) === HAS_EXTRA &&
    head.readUInt16LE(HEAD) === EXTRA - 2 &&
    head.readUInt8(HEAD + 2) === NAME[0] &&
    head.readUInt8(HEAD + 3) === NAME[1] &&
    head.readUInt16LE(HEAD + 4) === 4
  const length = isOurs ? head.readUInt32LE(HEAD + 6) : 0
  return length > BLOCK_HEAD && length <= LARGEST_BLOCK ? length : undefined
}

/** The text of a block, or undefined when it is not what was packed. */
export async function unpackBlock(block: Buffer): Promise<string | undefined> {
  try {
    return (await expand(block)).toString('utf8')
  } catch {
    return undefined
  }
}
