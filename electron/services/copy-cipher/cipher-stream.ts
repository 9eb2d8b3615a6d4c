import { type CipherHead, formatHead, HEAD_BYTES, isKeyOf, parseHead } from './cipher-head.ts'
import type { CopyKey } from './copy-key.ts'
import { inPieces } from './in-pieces.ts'
import { loadSodium } from './sodium.ts'

/** An encrypted copy that is not what was written: a byte changed, or it breaks off. */
export class DamagedCopy extends Error {}
/** An encrypted copy that was written with another key. */
export class WrongKey extends Error {}

/** Plain bytes in one piece of the stream. */
const PIECE = 256 * 1024
/** Bytes by which each piece grows: its length, its tag and its authenticator. */
const GROWTH = 4 + 17

/** Length of the encrypted copy of so many bytes. */
export const encryptedSize = (size: number): number =>
  HEAD_BYTES + size + GROWTH * (Math.floor(size / PIECE) + 1)

const lengthOf = (bytes: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bytes.length, 0)
  return length
}

/**
 * Encrypts bytes piece by piece (secretstream, XChaCha20-Poly1305): pieces cannot be changed, left
 * out, put in another order or cut off without being found. The last piece is the only short one.
 */
export async function* encrypt(
  bytes: AsyncIterable<Uint8Array>,
  key: CopyKey,
): AsyncGenerator<Buffer> {
  const sodium = await loadSodium()
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key.files)
  const { salt, passes, memory, check } = key
  const head = formatHead({ salt, passes, memory, check, stream: Buffer.from(header) })
  yield head
  const seal = (piece: Uint8Array, isLast: boolean): Buffer => {
    const tag = isLast
      ? sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
      : sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
    const sealed = sodium.crypto_secretstream_xchacha20poly1305_push(state, piece, head, tag)
    return Buffer.concat([lengthOf(sealed), sealed])
  }
  for await (const piece of inPieces(bytes, PIECE)) yield seal(piece, piece.length < PIECE)
}

/** Reads the head of an encrypted copy. Throws `DamagedCopy`. */
export function headOf(bytes: Buffer): CipherHead {
  const head = parseHead(bytes)
  if (head === undefined) throw new DamagedCopy('the head is damaged')
  return head
}

/** Decrypts what `encrypt` gave. Throws `WrongKey` or `DamagedCopy`, the latter when it is met. */
export async function* decrypt(
  bytes: AsyncIterable<Uint8Array>,
  key: CopyKey,
): AsyncGenerator<Buffer> {
  const sodium = await loadSodium()
  const reader = createReader(bytes)
  const raw = await reader.take(HEAD_BYTES)
  const head = headOf(raw)
  if (!isKeyOf(key, head)) throw new WrongKey('written with another password')
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(head.stream, key.files)
  for (;;) {
    const length = (await reader.take(4)).readUInt32LE(0)
    if (length > PIECE + GROWTH) throw new DamagedCopy('a piece is too long')
    const opened = sodium.crypto_secretstream_xchacha20poly1305_pull(
      state,
      await reader.take(length),
      raw,
    )
    if (opened === false) throw new DamagedCopy('a piece is not what was written')
    yield Buffer.from(opened.message)
    if (opened.tag === sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL) break
  }
  if (!(await reader.isAtEnd())) throw new DamagedCopy('something stands behind the end')
}

/** Gives exact lengths out of whatever pieces come. */
function createReader(bytes: AsyncIterable<Uint8Array>) {
  const source = bytes[Symbol.asyncIterator]()
  let waiting = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const { value, done } = await source.next()
    if (done === true) return false
    waiting = Buffer.concat([waiting, value])
    return true
  }
  return {
    async take(length: number): Promise<Buffer> {
      while (waiting.length < length) {
        if (!(await more())) throw new DamagedCopy('it breaks off')
      }
      const taken = Buffer.from(waiting.subarray(0, length))
      waiting = waiting.subarray(length)
      return taken
    },
    async isAtEnd(): Promise<boolean> {
      return waiting.length === 0 && !(await more())
    },
  }
}
