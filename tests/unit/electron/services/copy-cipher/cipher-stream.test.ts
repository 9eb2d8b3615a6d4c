import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  DamagedCopy,
  decrypt,
  encrypt,
  encryptedSize,
  WrongKey,
} from '#electron/services/copy-cipher/cipher-stream.ts'
import { type CopyKey, deriveKey, freshTerms } from '#electron/services/copy-cipher/copy-key.ts'

const PIECE = 262_144
/** What a piece grows by: length, tag, authenticator. */
const GROWTH = 21

async function* piecesOf(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const gather = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = []
  for await (const piece of bytes) all.push(piece)
  return Buffer.concat(all)
}

const seal = (bytes: Buffer, key: CopyKey, length = 4 * PIECE): Promise<Buffer> =>
  gather(encrypt(piecesOf(bytes, length), key))
const open = (bytes: Buffer, key: CopyKey, length = 4 * PIECE): Promise<Buffer> =>
  gather(decrypt(piecesOf(bytes, length), key))

let key: CopyKey
beforeAll(async () => {
  key = await deriveKey('雷锋塔 1924!', freshTerms())
})

describe('an encrypted copy', () => {
  it('opens to what went in, however it was cut on the way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(0, 1, 1000, PIECE - 1, PIECE, PIECE + 1, 700_000),
        fc.integer({ min: 1000, max: 400_000 }),
        fc.integer({ min: 1000, max: 400_000 }),
        async (size, first, second) => {
          const bytes = randomBytes(size)
          const sealed = await seal(bytes, key, first)
          expect(sealed.length).toBe(encryptedSize(size))
          expect((await open(sealed, key, second)).equals(bytes)).toBe(true)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('says that the password is wrong, not that it is damaged', async () => {
    const sealed = await seal(Buffer.from('王建国'), key)
    const other = await deriveKey('雷锋塔 1925!', key)
    await expect(open(sealed, other)).rejects.toBeInstanceOf(WrongKey)
  })

  it('takes the same characters from any keyboard for the same password', async () => {
    const wide = await deriveKey('ＡＢＣ１２３４５', key)
    const narrow = await deriveKey('ABC12345', key)
    expect(wide.check.equals(narrow.check)).toBe(true)
  })

  it('is damaged wherever a bit flipped', async () => {
    const sealed = await seal(randomBytes(600), key)
    for (let at = 0; at < sealed.length; at += 1) {
      const bad = Buffer.from(sealed)
      bad.writeUInt8(bad.readUInt8(at) ^ (1 << (at % 8)), at)
      await expect(open(bad, key), `byte ${at}`).rejects.toBeInstanceOf(DamagedCopy)
    }
  })

  it('is damaged where pieces are missing, doubled, exchanged, cut off or added', async () => {
    const size = 3 * PIECE + 10
    const sealed = await seal(randomBytes(size), key)
    const head = encryptedSize(0) - GROWTH
    const part = (n: number): Buffer =>
      sealed.subarray(head + n * (PIECE + GROWTH), head + (n + 1) * (PIECE + GROWTH))
    const build = (...parts: number[]): Buffer =>
      Buffer.concat([sealed.subarray(0, head), ...parts.map(part)])
    expect((await open(build(0, 1, 2, 3), key)).length).toBe(size)
    const wrong = {
      missing: build(0, 2, 3),
      doubled: build(0, 0, 1, 2, 3),
      exchanged: build(1, 0, 2, 3),
      'cut off at a piece': build(0, 1, 2),
      'cut off within one': sealed.subarray(0, sealed.length - 3),
      added: Buffer.concat([sealed, Buffer.from([0])]),
    }
    for (const [what, bytes] of Object.entries(wrong)) {
      await expect(open(bytes, key), what).rejects.toBeInstanceOf(DamagedCopy)
    }
  })

  it('asks for no more memory than a password costs, whatever its head says', async () => {
    const sealed = await seal(Buffer.from('x'), { ...key, memory: 4_000_000 })
    await expect(open(sealed, key)).rejects.toBeInstanceOf(DamagedCopy)
  })
})
