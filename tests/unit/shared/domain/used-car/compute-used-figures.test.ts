import { describe, expect, it } from 'vitest'
import {
  type CountedCar,
  computeUsedFigures,
} from '#shared/domain/used-car/compute-used-figures.ts'
import { computeUsedMargin } from '#shared/domain/used-car/compute-used-margin.ts'
import { USUAL_STOCK_AGE } from '#shared/domain/used-car/stock-age.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { aBuyingRule } from '#tests/support/domain/used-cars.ts'

const span = { from: day('2026-11-01'), until: day('2026-11-30'), rule: USUAL_STOCK_AGE }
const car = (
  arrivedOn: string,
  soldOn?: string,
  changes: Partial<CountedCar> = {},
): CountedCar => ({
  arrivedOn: day(arrivedOn),
  ...(soldOn === undefined ? {} : { soldOn: day(soldOn) }),
  price: money(50_000_00),
  margin: { gross: money(5_000_00), net: money(2_000_00) },
  ...changes,
})

describe('the margin of a used car', () => {
  it('is gross of what it cost, and net of all the shop reckons with', () => {
    const sold = { price: money(58_800_00), cost: money(48_000_00), days: 73 }
    // Tax 58 800 × 0.5 ÷ 100.5 = 292.54; commission 882; interest 48 000 × 4.8 % × 73 ÷ 365 = 460.80.
    expect(computeUsedMargin(sold, aBuyingRule())).toEqual({
      gross: 10_800_00,
      net: 10_800_00 - 292_54 - 600_00 - 882_00 - 800_00 - 300_00 - 1_200_00 - 460_80,
    })
  })

  it('of a trader’s car has neither gifts nor warranty nor a commission in it', () => {
    const sold = { price: money(58_800_00), cost: money(48_000_00), days: 73, isForTrader: true }
    expect(computeUsedMargin(sold, aBuyingRule()).net).toBe(
      10_800_00 - 292_54 - 300_00 - 1_200_00 - 460_80,
    )
  })

  it('is not known net where the shop has not said how it reckons', () => {
    expect(computeUsedMargin({ price: money(10), cost: money(40), days: 3 }, undefined)).toEqual({
      gross: -30,
    })
  })
})

describe('the figures of used cars', () => {
  it('of an empty yard divide by nothing', () => {
    const figures = computeUsedFigures([], span)
    expect(figures.atRisk).toEqual({ part: 0, whole: 0 })
    expect(figures.stockDays).toEqual({ days: 0, cars: 0 })
    expect(figures.turn).toEqual({ sold: 0, averageStock: 0 })
    expect(figures.gross.share).toBeUndefined()
  })

  it('say the bands, the share at risk and the age of what stands there', () => {
    const figures = computeUsedFigures(
      [car('2026-11-20'), car('2026-10-16'), car('2026-10-01'), car('2026-09-01')],
      span,
    )
    expect(figures.byBand).toEqual({ fresh: 1, watched: 1, 'at-risk': 2 })
    expect(figures.atRisk).toEqual({ part: 2, whole: 4, rate: 5000 })
    expect(figures.stockDays).toEqual({ days: 10 + 45 + 60 + 90, cars: 4, average: 51 })
  })

  it('turn is what was sold of what stood there on average', () => {
    // One car all thirty days, one for the first fifteen: 1.5 on average, one sold.
    const figures = computeUsedFigures([car('2026-10-01'), car('2026-10-20', '2026-11-16')], span)
    expect(figures.turn).toEqual({ sold: 1, averageStock: 150, times: 67 })
    expect(figures.saleDays).toEqual({ days: 27, cars: 1, average: 27 })
  })

  it('count margins of what was sold within the time, a net one only where it is known', () => {
    const figures = computeUsedFigures(
      [
        car('2026-10-01', '2026-10-31'),
        car('2026-10-01', '2026-11-01'),
        car('2026-11-01', '2026-11-30', { margin: { gross: money(-1_000_00) } }),
      ],
      span,
    )
    expect(figures.gross).toEqual({ amount: 4_000_00, revenue: 100_000_00, cars: 2, share: 400 })
    expect(figures.net).toEqual({ amount: 2_000_00, revenue: 50_000_00, cars: 1, share: 400 })
  })
})
