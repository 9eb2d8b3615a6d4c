import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findImageSize } from '#renderer/session/photo-intake/image-size.ts'
import { hugePng, withExif } from '#tests/support/photos/make-photos.ts'

const sample = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../../../../fixtures/photos/pad-new.jpg', import.meta.url)))

const webp = (body: string, rest: readonly number[]): Uint8Array =>
  Uint8Array.from([...Buffer.from(`RIFF\0\0\0\0WEBP${body}\0\0\0\0`, 'latin1'), ...rest])

it('is read from a JPEG, also behind the notes of a phone', () => {
  expect(findImageSize(sample())).toEqual({ width: 1280, height: 960 })
  expect(findImageSize(withExif(sample(), 6))).toEqual({ width: 1280, height: 960 })
})

it('is read from a PNG that would unfold to gigabytes', () => {
  expect(findImageSize(hugePng(40_000, 40_000))).toEqual({ width: 40_000, height: 40_000 })
})

it('is read from each kind of WebP', () => {
  const extended = webp('VP8X', [0, 0, 0, 0, 0x9f, 0x0f, 0, 0xdf, 0x0b, 0])
  expect(findImageSize(extended)).toEqual({ width: 4000, height: 3040 })
  const packed = (4000 - 1) | ((3000 - 1) << 14)
  const lossless = webp('VP8L', [0x2f, ...new Uint8Array(Uint32Array.of(packed).buffer)])
  expect(findImageSize(lossless)).toEqual({ width: 4000, height: 3000 })
  const plain = webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0xa0, 0x0f, 0xb8, 0x0b])
  expect(findImageSize(plain)).toEqual({ width: 4000, height: 3000 })
})

it('is unknown where the head is cut off, and never throws or hangs', () => {
  expect(findImageSize(sample().subarray(0, 30))).toBeUndefined()
  const heads = [[0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47], [...webp('VP8X', [])]]
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 64 }), (head, rest) => {
      const size = findImageSize(Uint8Array.from([...head, ...rest]))
      if (size !== undefined) expect(Number.isInteger(size.width * size.height)).toBe(true)
    }),
  )
})
