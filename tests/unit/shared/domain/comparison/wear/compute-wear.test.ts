import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf } from '#shared/domain/comparison/reading.ts'
import {
  computeWear,
  type Measurement,
  type WearInput,
} from '#shared/domain/comparison/wear/compute-wear.ts'
import { addDays, day } from '#shared/kernel/day.ts'

const FIRST = day('2025-01-10')
const at = (
  index: number,
  km: number,
  mm: number,
  more: Partial<Measurement> = {},
): Measurement => ({
  day: addDays(FIRST, index * 90),
  km,
  value: readingOf(mm),
  ...more,
})

/** Pads of 11 mm, to be changed at 2. */
const pads = (...measurements: readonly Measurement[]): WearInput => ({
  worseWhen: 'below',
  limit: readingOf(2),
  newValue: readingOf(11),
  measurements,
})

describe('wear', () => {
  it('is what two measurements say, and how far it goes on', () => {
    const wear = computeWear(pads(at(0, 30_000, 6), at(2, 50_000, 4)))
    expect(wear).toMatchObject({
      kind: 'known',
      per10000: 1000,
      leftKm: 20_000,
      newLifeKm: 90_000,
    })
  })

  it('of water in brake fluid is a rise', () => {
    const wear = computeWear({
      worseWhen: 'above',
      limit: readingOf(3),
      newValue: readingOf(0.5),
      measurements: [at(0, 10_000, 1), at(3, 30_000, 2)],
    })
    expect(wear).toMatchObject({ kind: 'known', per10000: 500, leftKm: 20_000 })
  })

  it('is never told beyond the limit', () => {
    const wear = computeWear(pads(at(0, 30_000, 6), at(2, 60_000, 1.5)))
    expect(wear).toMatchObject({ kind: 'known', leftKm: 0 })
  })

  it.each([
    ['nothing measured', pads(), 'one-measurement'],
    ['measured once', pads(at(0, 30_000, 6)), 'one-measurement'],
    ['twice within a month', pads(at(0, 30_000, 6), at(1, 31_200, 5.8)), 'too-short'],
    ['no thinner than the gauge can tell', pads(at(0, 30_000, 6), at(2, 50_000, 5.8)), 'no-wear'],
    ['a little thicker', pads(at(0, 30_000, 6), at(2, 50_000, 6.2)), 'no-wear'],
  ])('is not guessed from %s', (_, input, reason) => {
    expect(computeWear(input)).toMatchObject({ kind: 'unknown', reason })
  })

  it('begins anew with the part that was fitted here', () => {
    const old = [at(0, 20_000, 5), at(1, 30_000, 2.1, { isReplaced: true })]
    const wear = computeWear(pads(...old, at(4, 50_000, 8)))
    expect(wear.series).toEqual([
      { day: addDays(FIRST, 90), km: 30_000, value: 11_000, isNew: true },
      at(4, 50_000, 8),
    ])
    expect(wear).toMatchObject({ kind: 'known', per10000: 1500, leftKm: 40_000 })
  })

  it('begins anew when the part was plainly changed elsewhere, its beginning unknown', () => {
    const wear = computeWear(pads(at(0, 20_000, 5), at(1, 30_000, 2.4), at(3, 45_000, 9)))
    expect(wear).toMatchObject({ kind: 'unknown', reason: 'one-measurement' })
    expect(wear.series).toHaveLength(1)
  })

  it('forgets what was before the odometer went back', () => {
    const wear = computeWear(pads(at(0, 90_000, 6), at(1, 12_000, 5.5), at(3, 22_000, 4.5)))
    expect(wear).toMatchObject({ kind: 'known', per10000: 1000 })
    expect(wear.series).toHaveLength(2)
  })

  it('takes the later of two readings at one mileage', () => {
    const twice = [at(0, 30_000, 6), at(0, 30_000, 5), at(2, 50_000, 3)]
    expect(computeWear(pads(...twice))).toMatchObject({ kind: 'known', per10000: 1000 })
  })
})

describe('whatever is measured', () => {
  const measurement = fc.record({
    day: fc.integer({ min: 0, max: 2000 }).map((days) => addDays(FIRST, days)),
    km: fc.integer({ min: 0, max: 400_000 }),
    value: fc.double({ min: 0, max: 20, noNaN: true }).map(readingOf),
    isReplaced: fc.boolean(),
  })

  it('the kilometres left are whole hundreds, never below zero, and the rate is above it', () => {
    fc.assert(
      fc.property(fc.array(measurement, { maxLength: 8 }), (measurements) => {
        const wear = computeWear(pads(...measurements))
        if (wear.kind === 'unknown') return
        expect(wear.per10000).toBeGreaterThan(0)
        expect(wear.leftKm).toBeGreaterThanOrEqual(0)
        expect((wear.leftKm ?? 0) % 100).toBe(0)
        const kms = wear.series.map(({ km }) => km)
        expect(kms).toEqual(kms.toSorted((a, b) => a - b))
      }),
    )
  })

  it('an even wear is found again, by however many measurements', () => {
    const even = fc.record({
      rate: fc.integer({ min: 500, max: 3000 }),
      start: fc.integer({ min: 0, max: 100_000 }),
      steps: fc.array(fc.integer({ min: 1_000, max: 8_000 }), { minLength: 2, maxLength: 5 }),
    })
    fc.assert(
      fc.property(even, ({ rate, start, steps }) => {
        const first = 40_000
        let km = start
        const series = [0, ...steps].map((step, index) => {
          km += step
          return at(index, km, (first - (rate * (km - start)) / 10_000) / 1000)
        })
        const wear = computeWear({ ...pads(...series), newValue: readingOf(45) })
        if (wear.kind === 'unknown') return
        expect(Math.abs(wear.per10000 - rate)).toBeLessThanOrEqual(8)
      }),
    )
  })

  it('a worse last reading never leaves more kilometres', () => {
    const last = fc.integer({ min: 2_000, max: 5_500 })
    fc.assert(
      fc.property(last, fc.integer({ min: 0, max: 1_000 }), (value, less) => {
        const leftAt = (reading: number) => {
          const wear = computeWear(pads(at(0, 20_000, 7), at(3, 50_000, reading / 1000)))
          return wear.kind === 'known' ? (wear.leftKm ?? 0) : Number.NaN
        }
        expect(leftAt(value - less)).toBeLessThanOrEqual(leftAt(value))
      }),
    )
  })
})
