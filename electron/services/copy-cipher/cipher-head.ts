import { createHash, timingSafeEqual } from 'node:crypto'
import { areSane, type CopyKey, type KeyTerms } from './copy-key.ts'

/** The head of an encrypted copy: how its key is made, and what it can be checked by. */
export interface CipherHead extends KeyTerms {
  readonly check: Buffer
  /** Of the stream that follows, 24 bytes. */
  readonly stream: Buffer
}

const MAGIC = Buffer.from('QTCOPY1\n', 'latin1')
const SEAL = 16
const STREAM = 24
/** Magic, passes, memory, salt, check, the head's own hash, the head of the stream. */
export const HEAD_BYTES = MAGIC.length + 4 + 4 + 16 + 16 + STREAM + SEAL

const sealOf = (bytes: Buffer): Buffer =>
  createHash('sha256').update(bytes).digest().subarray(0, SEAL)

export function formatHead({ salt, passes, memory, check, stream }: CipherHead): Buffer {
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32LE(passes, 0)
  numbers.writeUInt32LE(memory, 4)
  const bytes = Buffer.concat([MAGIC, numbers, salt, check, stream])
  return Buffer.concat([bytes, sealOf(bytes)])
}

/** Reads a head; undefined when it is damaged, which is known before any password is asked for. */
export function parseHead(bytes: Buffer): CipherHead | undefined {
  if (bytes.length < HEAD_BYTES) return undefined
  const head = bytes.subarray(0, HEAD_BYTES - SEAL)
  const isWhole =
    head.subarray(0, MAGIC.length).equals(MAGIC) &&
    sealOf(head).equals(bytes.subarray(HEAD_BYTES - SEAL, HEAD_BYTES))
  if (!isWhole) return undefined
  let at = MAGIC.length
  const take = (length: number): Buffer => {
    at += length
    return Buffer.from(head.subarray(at - length, at))
  }
  const passes = take(4).readUInt32LE(0)
  const memory = take(4).readUInt32LE(0)
  const read = { passes, memory, salt: take(16), check: take(16), stream: take(STREAM) }
  return areSane(read) ? read : undefined
}

/** Whether the file of this head was written with this key. */
export const isKeyOf = (key: CopyKey, head: CipherHead): boolean =>
  timingSafeEqual(key.check, head.check)
