import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_PIECE, parseRange } from '#electron/app/parse-range.ts'

describe('the piece of a video that a player asks for', () => {
  it.each([
    ['bytes=0-99', { from: 0, to: 99 }],
    ['bytes=900-', { from: 900, to: 999 }],
    ['bytes=900-5000', { from: 900, to: 999 }],
    ['bytes=-100', { from: 900, to: 999 }],
    ['bytes=-5000', { from: 0, to: 999 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=9-3', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    // What we do not read is answered with the whole file, as the rule allows.
    ['bytes=0-1,5-9', undefined],
    ['bytes=-', undefined],
    ['items=0-1', undefined],
    [null, undefined],
  ])('%s of a thousand bytes', (header, range) => {
    expect(parseRange(header, 1000)).toEqual(range)
  })

  it('never leaves the file, and never gives more than a piece', () => {
    const size = fc.integer({ min: 1, max: 2 ** 40 })
    const place = fc.option(fc.nat({ max: 2 ** 41 }), { nil: undefined })
    fc.assert(
      fc.property(size, place, place, (of, from, to) => {
        const range = parseRange(`bytes=${from ?? ''}-${to ?? ''}`, of)
        if (range === undefined || range === 'unsatisfiable') return
        expect(range.from).toBeGreaterThanOrEqual(0)
        expect(range.to).toBeGreaterThanOrEqual(range.from)
        expect(range.to).toBeLessThan(of)
        expect(range.to - range.from).toBeLessThan(LARGEST_PIECE)
      }),
    )
  })
})
