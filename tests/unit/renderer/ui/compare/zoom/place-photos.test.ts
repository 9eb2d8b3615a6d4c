import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlacedPhoto, placePhotos, type Size } from '#renderer/ui/compare/zoom/place-photos.ts'

const frame: Size = { width: 1814, height: 770 }

/** Where a pixel of the photo is drawn in the frame. */
const draw = (photo: PlacedPhoto | undefined, x: number, y: number) => {
  if (photo === undefined) throw new Error('not placed')
  const { window, matrix } = photo
  return {
    x: window.x + matrix.a * x - matrix.b * y + matrix.e,
    y: window.y + matrix.b * x + matrix.a * y + matrix.f,
  }
}

const side = fc.integer({ min: 200, max: 4000 })
const size = fc.record({ width: side, height: side })

describe('photos nobody laid over each other', () => {
  it('each fill the frame, in the middle, whatever their shapes', () => {
    fc.assert(
      fc.property(size, size, (old, fresh) => {
        const pair = placePhotos(frame, { old, fresh }, undefined)
        for (const [photo, { width, height }] of [
          [pair?.old, old],
          [pair?.fresh, fresh],
        ] as const) {
          const start = draw(photo, 0, 0)
          const end = draw(photo, width, height)
          expect(start.x).toBeLessThan(0.001)
          expect(start.y).toBeLessThan(0.001)
          expect(end.x).toBeGreaterThan(frame.width - 0.001)
          expect(end.y).toBeGreaterThan(frame.height - 0.001)
          expect((start.x + end.x) / 2).toBeCloseTo(frame.width / 2, 3)
        }
      }),
    )
  })

  it('are seen whole at the furthest', () => {
    const pair = placePhotos(frame, { old: { width: 900, height: 1600 } }, undefined)
    const height = (pair?.old?.window.height ?? 0) * (pair?.bounds.least ?? 1)
    expect(height).toBeCloseTo(frame.height, 6)
    expect(pair?.fresh).toBeUndefined()
  })

  it('can be looked at to their own pixels, a small one to four times', () => {
    const large = placePhotos(frame, { old: { width: 12_000, height: 9_000 } }, undefined)
    expect(large?.bounds.most).toBeCloseTo((2 * 12_000) / frame.width, 6)
    const small = placePhotos(frame, { old: { width: 1280, height: 960 } }, undefined)
    expect(small?.bounds.most).toBe(4)
  })
})

describe('photos laid over each other', () => {
  it('meet in the frame where they were pointed at, and show the crop', () => {
    const old = { width: 1280, height: 960 }
    const fresh = { width: 3000, height: 2250 }
    const toOld = { a: 0.9, b: 0.1, e: 0.05, f: -0.02 }
    const crop = { x: 0.1, y: 0.1, width: 0.8, height: 0.6 }
    const pair = placePhotos(frame, { old, fresh }, { toOld, crop })
    const there = { x: 0.9 * 0.4 - 0.1 * 0.3 + 0.05, y: 0.1 * 0.4 + 0.9 * 0.3 - 0.02 }
    const one = draw(pair?.old, there.x * old.width, there.y * old.width)
    const other = draw(pair?.fresh, 0.4 * fresh.width, 0.3 * fresh.width)
    expect(other.x).toBeCloseTo(one.x, 6)
    expect(other.y).toBeCloseTo(one.y, 6)
    const corner = draw(pair?.old, crop.x * old.width, crop.y * old.width)
    expect(corner.x).toBeCloseTo(pair?.old?.window.x ?? Number.NaN, 6)
    expect(corner.y).toBeCloseTo(pair?.old?.window.y ?? Number.NaN, 6)
  })

  it('need both photos', () => {
    const laid = {
      toOld: { a: 1, b: 0, e: 0, f: 0 },
      crop: { x: 0, y: 0, width: 0.5, height: 0.4 },
    }
    const pair = placePhotos(frame, { fresh: { width: 400, height: 300 } }, laid)
    expect(draw(pair?.fresh, 200, 150)).toEqual({ x: frame.width / 2, y: frame.height / 2 })
  })
})
