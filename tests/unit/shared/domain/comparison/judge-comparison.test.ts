import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { judgeComparison } from '#shared/domain/comparison/judge-comparison.ts'
import { reading, readingOf } from '#shared/domain/comparison/reading.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'

const worn = (
  part: string,
  unit: string,
  figures: { fresh?: number; measured: number; limit: number },
  worseWhen: Comparison['worseWhen'] = 'below',
): Comparison =>
  aComparison({
    part,
    unit,
    worseWhen,
    measured: readingOf(figures.measured),
    limit: readingOf(figures.limit),
    ...(figures.fresh === undefined ? {} : { newValue: readingOf(figures.fresh) }),
  })

describe('the verdict', () => {
  it.each([
    [
      'pads at 2.1 of 2 mm',
      worn('前制动摩擦片', 'mm', { fresh: 11, measured: 2.1, limit: 2 }),
      'advise',
      100,
    ],
    [
      'pads at 3 mm',
      worn('前制动摩擦片', 'mm', { fresh: 11, measured: 3, limit: 2 }),
      'advise',
      1000,
    ],
    [
      'pads at 6 mm',
      worn('前制动摩擦片', 'mm', { fresh: 11, measured: 6, limit: 2 }),
      'good',
      4000,
    ],
    [
      'pads at the limit',
      worn('前制动摩擦片', 'mm', { fresh: 11, measured: 2, limit: 2 }),
      'bad',
      0,
    ],
    [
      'pads past it',
      worn('前制动摩擦片', 'mm', { fresh: 11, measured: 1.2, limit: 2 }),
      'bad',
      -800,
    ],
    [
      'tread at 1.7 of 1.6 mm',
      worn('轮胎花纹', 'mm', { fresh: 8, measured: 1.7, limit: 1.6 }),
      'advise',
      100,
    ],
    ['tread at 5 mm', worn('轮胎花纹', 'mm', { fresh: 8, measured: 5, limit: 1.6 }), 'good', 3400],
    [
      'a battery at 12.1 V',
      worn('12V蓄电池静置电压', 'V', { fresh: 12.7, measured: 12.1, limit: 12.2 }),
      'bad',
      -100,
    ],
    [
      'a battery at 12.3 V',
      worn('12V蓄电池', 'V', { fresh: 12.7, measured: 12.3, limit: 12.2 }),
      'advise',
      100,
    ],
    [
      'brake fluid with 3.4 % water',
      worn('煞車油含水量', '%', { fresh: 0, measured: 3.4, limit: 3 }, 'above'),
      'bad',
      -400,
    ],
    [
      'brake fluid with 2 % water',
      worn('制动液含水量', '%', { fresh: 0, measured: 2, limit: 3 }, 'above'),
      'advise',
      1000,
    ],
    [
      'brake fluid with 0.5 % water',
      worn('Brake fluid', '%', { fresh: 0, measured: 0.5, limit: 3 }, 'above'),
      'good',
      2500,
    ],
    [
      'coolant good to −30 of −25 °C',
      worn('冷却液冰点', '°C', { fresh: -35, measured: -30, limit: -25 }, 'above'),
      'good',
      5000,
    ],
    [
      'coolant good to −20 only',
      worn('冷却液冰点', '°C', { fresh: -35, measured: -20, limit: -25 }, 'above'),
      'bad',
      -5000,
    ],
    [
      'an unknown part near its limit',
      worn('皮带', 'mm', { fresh: 10, measured: 5.5, limit: 5 }),
      'advise',
      500,
    ],
    [
      'an unknown part halfway',
      worn('皮带', 'mm', { fresh: 10, measured: 7.5, limit: 5 }),
      'good',
      2500,
    ],
    [
      'an unknown part without a new value',
      worn('皮带', 'mm', { measured: 5.1, limit: 5 }),
      'good',
      100,
    ],
  ] as const)('on %s', (_name, comparison, tone, toLimit) => {
    expect(judgeComparison(comparison)).toMatchObject({ tone, toLimit })
  })

  it('on photos alone is unknown, and draws no scale', () => {
    expect(judgeComparison(aComparison())).toEqual({ tone: 'unknown' })
  })

  it('without a limit is unknown: there is nothing to hold it to', () => {
    const verdict = judgeComparison(
      aComparison({ part: '空调滤清器', measured: readingOf(3), newValue: readingOf(10) }),
    )
    expect(verdict).toEqual({
      tone: 'unknown',
      gauge: { min: 0, max: 10_000, measured: 0.3, new: 1 },
    })
  })
})

describe('the scale', () => {
  it('of pads runs from nothing left to new', () => {
    const pads = worn('前制动摩擦片', 'mm', { fresh: 10, measured: 2.5, limit: 2 })
    expect(judgeComparison(pads).gauge).toEqual({
      min: 0,
      max: 10_000,
      measured: 0.25,
      limit: 0.2,
      advise: 0.3,
      new: 1,
    })
  })

  it('of a battery does not begin at zero volts', () => {
    const battery = worn('12V蓄电池', 'V', { fresh: 12.7, measured: 12.1, limit: 12.2 })
    expect(judgeComparison(battery).gauge).toMatchObject({ min: 11_700, max: 12_700, limit: 0.5 })
  })

  it('of water in brake fluid is turned round: much water is the bad end', () => {
    const fluid = worn('制动液', '%', { fresh: 0, measured: 4.5, limit: 3 }, 'above')
    expect(judgeComparison(fluid).gauge).toMatchObject({
      min: 0,
      max: 6000,
      measured: 0.25,
      limit: 0.5,
      new: 1,
    })
  })

  it('always holds every mark between its ends, worse marks lower', () => {
    const anyReading = fc.integer({ min: -50_000, max: 50_000 }).map(reading)
    const anyComparison = fc.record({
      part: fc.constantFrom('前制动摩擦片', '12V蓄电池', '制动液', '皮带'),
      unit: fc.constantFrom('mm', 'V', '%'),
      worseWhen: fc.constantFrom('below' as const, 'above' as const),
      measured: anyReading,
      limit: anyReading,
      newValue: anyReading,
    })
    fc.assert(
      fc.property(anyComparison, (given) => {
        const { gauge, tone } = judgeComparison(aComparison(given))
        if (gauge === undefined) return
        const { min, max, measured, limit = Number.NaN, advise, new: fresh } = gauge
        expect(min).toBeLessThan(max)
        for (const mark of [measured, limit, advise, fresh]) {
          if (mark === undefined) continue
          expect(mark).toBeGreaterThanOrEqual(0)
          expect(mark).toBeLessThanOrEqual(1)
        }
        expect(measured <= limit).toBe(tone === 'bad')
        if (advise !== undefined) expect(advise).toBeGreaterThan(limit)
      }),
      { numRuns: 500 },
    )
  })
})
