import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { computeSignaturePath, isSignature } from '#renderer/ui/signature/signature-path.ts'
import { signatureAnswer } from '#shared/ipc/views/counter-answer.ts'

describe('the strokes of a signature', () => {
  it('become curves through every point', () => {
    const strokes = [
      [
        { x: 0, y: 0 },
        { x: 10, y: 10 },
        { x: 20, y: 0 },
      ],
    ]
    expect(computeSignaturePath(strokes, 100, 50)).toEqual({
      path: 'M0 0C1.7 1.7 6.7 10 10 10C13.3 10 18.3 1.7 20 0',
      width: 100,
      height: 50,
    })
  })

  it('keep a dot, as on an i', () => {
    expect(computeSignaturePath([[{ x: 5, y: 5 }]], 100, 50).path).toBe('M5 5L5.1 5')
  })

  it('always fit the contract, whatever was scribbled', () => {
    const anywhere = fc.record({
      x: fc.double({ min: -50, max: 2_000, noNaN: true }),
      y: fc.double({ min: -50, max: 900, noNaN: true }),
    })
    const strokes = fc.array(fc.array(anywhere, { minLength: 1, maxLength: 40 }), { minLength: 1 })
    fc.assert(
      fc.property(strokes, (ink) => {
        const answer = { kind: 'signature', showId: 's', ...computeSignaturePath(ink, 900.4, 380) }
        expect(v.is(signatureAnswer, answer)).toBe(true)
      }),
    )
  })

  it('are thinned where somebody scribbles for minutes', () => {
    const scribble = Array.from({ length: 60_000 }, (_, index) => ({
      x: 450 + 400 * Math.sin(index / 7),
      y: 200 + 150 * Math.cos(index / 5),
    }))
    expect(computeSignaturePath([scribble], 900, 400).path.length).toBeLessThan(400_000)
  })

  it('count as a signature from a certain length of ink', () => {
    expect(isSignature([[{ x: 0, y: 0 }]], 900)).toBe(false)
    const line = [
      { x: 0, y: 0 },
      { x: 200, y: 0 },
    ]
    expect(isSignature([line], 900)).toBe(true)
  })
})
