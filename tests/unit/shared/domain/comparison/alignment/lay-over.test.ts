import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_TUNING, tune } from '#shared/domain/comparison/alignment/alignment.ts'
import { fitSimilarity } from '#shared/domain/comparison/alignment/fit-similarity.ts'
import { findLaidOver, layOver } from '#shared/domain/comparison/alignment/lay-over.ts'
import { computeOverlap } from '#shared/domain/comparison/alignment/overlap.ts'
import {
  applySimilarity,
  type Point,
  type Similarity,
  similarityAbout,
} from '#shared/domain/comparison/alignment/similarity.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const point = fc.record({ x: between(0, 1), y: between(0, 0.75) })
const apart = (points: readonly Point[]): boolean =>
  points.every((p, i) => points.every((q, j) => i === j || Math.hypot(p.x - q.x, p.y - q.y) > 0.1))
const pointsOf = (count: number) =>
  fc.array(point, { minLength: count, maxLength: count }).filter(apart)
const known = fc
  .record({ turn: between(-180, 180), scale: between(0.3, 3), move: point })
  .map((change) => similarityAbout({ x: 0.5, y: 0.375 }, change))

const near = (one: Similarity, other: Similarity): void => {
  for (const key of ['a', 'b', 'e', 'f'] as const) expect(one[key]).toBeCloseTo(other[key], 6)
}

describe('points on the old and the new photo', () => {
  it('give back the turn, scale and move between them, by two or by three', () => {
    fc.assert(
      fc.property(known, fc.constantFrom(2, 3).chain(pointsOf), (toOld, points) => {
        const pairs = points.map((fresh) => ({ fresh, old: applySimilarity(toOld, fresh) }))
        const fit = unwrap(fitSimilarity(pairs))
        near(fit.toOld, toOld)
        expect(fit.miss).toBeLessThan(1e-6)
      }),
    )
  })

  it('tapped a little beside are evened out by the third', () => {
    const jitter = fc.record({ x: between(-0.005, 0.005), y: between(-0.005, 0.005) })
    const tapped = pointsOf(3).chain((points) =>
      fc.tuple(fc.constant(points), fc.tuple(jitter, jitter, jitter)),
    )
    fc.assert(
      fc.property(tapped, ([points, beside]) => {
        const pairs = points.map((fresh, i) => ({
          fresh,
          old: { x: fresh.x + (beside[i]?.x ?? 0), y: fresh.y + (beside[i]?.y ?? 0) },
        }))
        const { miss } = unwrap(fitSimilarity(pairs))
        // No other similarity does better by more than the worst tap was off.
        expect(miss).toBeLessThan(0.02)
      }),
    )
  })

  it('are refused when they stand together, on either photo', () => {
    const here = { x: 0.4, y: 0.3 }
    const there = { x: 0.7, y: 0.3 }
    const beside = { x: 0.401, y: 0.3 }
    const refused = (pairs: Parameters<typeof fitSimilarity>[0]) => fitSimilarity(pairs)
    expect(refused([{ old: here, fresh: here }])).toMatchObject({
      code: 'alignment.too-few-points',
    })
    expect(
      refused([
        { old: here, fresh: here },
        { old: there, fresh: beside },
      ]),
    ).toMatchObject({ code: 'alignment.points-together' })
    expect(
      refused([
        { old: here, fresh: here },
        { old: beside, fresh: there },
      ]),
    ).toMatchObject({ code: 'alignment.points-together' })
  })

  it('that contradict one another are refused, not shrunk to nothing', () => {
    const triangle = [
      { x: 0.2, y: 0.2 },
      { x: 0.8, y: 0.2 },
      { x: 0.5, y: 0.7 },
    ]
    const turned = [triangle[1], triangle[0], triangle[2]]
    const pairs = triangle.map((fresh, i) => ({ fresh, old: turned[i] ?? fresh }))
    const fit = fitSimilarity(pairs)
    expect(fit.ok ? fit.value.miss > 0.1 : fit.code === 'alignment.not-alike').toBe(true)
  })
})

describe('what both photos show', () => {
  const inside = (p: Point, ratio: number): boolean =>
    p.x > -1e-6 && p.x < 1 + 1e-6 && p.y > -1e-6 && p.y < ratio + 1e-6

  it('lies within both, whatever their shapes', () => {
    fc.assert(
      fc.property(known, between(0.5, 1.8), between(0.5, 1.8), (toOld, old, fresh) => {
        const area = computeOverlap({ old, fresh }, toOld)
        if (area === undefined) return
        expect(area.height / area.width).toBeCloseTo(old, 6)
        const { a, b, e, f } = toOld
        const square = a * a + b * b
        const back = ({ x, y }: Point): Point => ({
          x: (a * (x - e) + b * (y - f)) / square,
          y: (a * (y - f) - b * (x - e)) / square,
        })
        for (const [u, v] of [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
        ] as const) {
          const corner = { x: area.x + u * area.width, y: area.y + v * area.height }
          expect(inside(corner, old)).toBe(true)
          expect(inside(back(corner), fresh)).toBe(true)
        }
      }),
    )
  })

  it('is the whole photo when they lie exactly over each other', () => {
    const same = { a: 1, b: 0, e: 0, f: 0 }
    expect(computeOverlap({ old: 0.75, fresh: 0.75 }, same)).toEqual({
      x: expect.closeTo(0, 9),
      y: expect.closeTo(0, 9),
      width: expect.closeTo(1, 9),
      height: expect.closeTo(0.75, 9),
    })
  })

  it('is the middle of a strip, not its end', () => {
    // The new photo is twice as high: only the height gives room.
    const area = computeOverlap({ old: 0.5, fresh: 2 }, { a: 0.5, b: 0, e: 0, f: 0 })
    expect(area?.width).toBeCloseTo(0.5, 9)
    expect((area?.y ?? 0) + (area?.height ?? 0) / 2).toBeCloseTo(0.25, 9)
  })

  it('is nothing where they do not meet', () => {
    expect(computeOverlap({ old: 0.75, fresh: 0.75 }, { a: 1, b: 0, e: 3, f: 0 })).toBe(undefined)
  })
})

describe('laid over each other', () => {
  const photo = (hash: string, width: number, height: number): Photo => ({
    hash,
    size: 1,
    mime: 'image/jpeg',
    width,
    height,
    thumbnail: '',
  })
  const old = photo('a'.repeat(64), 4000, 3000)
  const fresh = photo('b'.repeat(64), 1080, 1920)
  const pairs = [
    { old: { x: 0.2, y: 0.5 }, fresh: { x: 0.1, y: 0.9 } },
    { old: { x: 0.8, y: 0.5 }, fresh: { x: 0.9, y: 0.9 } },
  ]

  it('is moved by the eye about what was pointed at', () => {
    const fine = tune(tune(NO_TUNING, 'turn', 10), 'x', 0.1)
    const laid = unwrap(layOver({ pairs, fine }, { old, fresh }))
    const middle = applySimilarity(laid.toOld, { x: 0.5, y: 0.9 })
    expect(middle.x).toBeCloseTo(0.6, 9)
    expect(middle.y).toBeCloseTo(0.5, 9)
  })

  it('shows less of the same middle when cropped', () => {
    const whole = unwrap(layOver({ pairs, fine: NO_TUNING }, { old, fresh })).crop
    const fine = tune(NO_TUNING, 'crop', 0.5)
    const half = unwrap(layOver({ pairs, fine }, { old, fresh })).crop
    expect(half.width).toBeCloseTo(whole.width / 2, 9)
    expect(half.x + half.width / 2).toBeCloseTo(whole.x + whole.width / 2, 9)
  })

  it('holds only for the photos it was made for', () => {
    const alignment = { oldPhoto: old.hash, newPhoto: fresh.hash, pairs, fine: NO_TUNING }
    const comparison = aComparison({ oldPhoto: old, newPhoto: fresh, alignment })
    expect(findLaidOver(comparison)?.miss).toBeCloseTo(0, 9)
    const other = photo('c'.repeat(64), 4000, 3000)
    expect(findLaidOver({ ...comparison, oldPhoto: other })).toBeUndefined()
    const { newPhoto: _, ...alone } = comparison
    expect(findLaidOver(alone)).toBeUndefined()
  })

  it('is never tuned beyond what the eye puts right', () => {
    fc.assert(
      fc.property(between(-1000, 1000), (value) => {
        expect(tune(NO_TUNING, 'scale', value).scale).toBeGreaterThanOrEqual(0.5)
        expect(tune(NO_TUNING, 'crop', value).crop).toBeLessThanOrEqual(1)
      }),
    )
  })
})
