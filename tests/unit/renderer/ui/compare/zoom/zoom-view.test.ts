import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FIRST_LOOK,
  isNear,
  panBy,
  type ZoomBounds,
  zoomAt,
} from '#renderer/ui/compare/zoom/zoom-view.ts'

const bounds: ZoomBounds = {
  frame: { width: 1600, height: 700 },
  // A photo of 4:3 that fills the width: its height is cut above and below.
  content: { x: 0, y: -250, width: 1600, height: 1200 },
  least: 700 / 1200,
  most: 5,
}

const factor = fc.double({ min: 0.2, max: 5, noNaN: true })
const point = fc.record({
  x: fc.double({ min: 0, max: 1600, noNaN: true }),
  y: fc.double({ min: 0, max: 700, noNaN: true }),
})

describe('zooming', () => {
  it('keeps what is under the finger there, going nearer', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), point, (by, at) => {
        const near = zoomAt(FIRST_LOOK, by, at, bounds)
        // At the first look the point p of the photos is at p of the frame.
        expect(near.z * at.x + near.x).toBeCloseTo(at.x, 6)
        expect(near.z * at.y + near.y).toBeCloseTo(at.y, 6)
      }),
    )
  })

  it('never goes past its limits, nor leaves a gap beside a photo larger than the frame', () => {
    const acts = fc.array(fc.tuple(factor, point, point), { maxLength: 12 })
    fc.assert(
      fc.property(acts, (steps) => {
        let view = FIRST_LOOK
        for (const [by, at, pan] of steps) {
          view = panBy(zoomAt(view, by, at, bounds), pan.x - 800, pan.y - 350, bounds)
          expect(view.z).toBeGreaterThanOrEqual(bounds.least - 1e-9)
          expect(view.z).toBeLessThanOrEqual(bounds.most + 1e-9)
          const top = view.y + view.z * bounds.content.y
          const bottom = top + view.z * bounds.content.height
          expect(top).toBeLessThan(1e-6)
          expect(bottom).toBeGreaterThan(700 - 1e-6)
        }
      }),
    )
  })

  it('puts a photo smaller than the frame in the middle', () => {
    const far = zoomAt(FIRST_LOOK, 0.1, { x: 0, y: 0 }, bounds)
    expect(far.z).toBe(bounds.least)
    expect(far.x).toBeCloseTo((1600 - 1600 * far.z) / 2, 6)
    expect(isNear(far)).toBe(false)
  })
})
