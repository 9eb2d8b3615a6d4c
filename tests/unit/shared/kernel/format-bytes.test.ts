import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBytes } from '#shared/kernel/format-bytes.ts'

describe('a size for people', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KB'],
    [1536 * 1024, '1.5 MB'],
    [640 * 1024 ** 2, '640 MB'],
    [1.99 * 1024 ** 3, '1.9 GB'],
    [256 * 1024 ** 3, '256 GB'],
    [4000 * 1024 ** 4, '4000 TB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })

  it('never promises more than there is', () => {
    const factor = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 }
    fc.assert(
      fc.property(fc.maxSafeNat(), (bytes) => {
        const [value, unit] = formatBytes(bytes).split(' ')
        expect(Number(value) * factor[unit as keyof typeof factor]).toBeLessThanOrEqual(bytes)
      }),
    )
  })

  it('is none below zero', () => {
    expect(() => formatBytes(-1)).toThrow(RangeError)
    expect(() => formatBytes(Number.NaN)).toThrow(RangeError)
  })
})
