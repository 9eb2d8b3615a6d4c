import { describe, expect, it } from 'vitest'
import {
  bandOf,
  computeRiskShare,
  computeStockDays,
  USUAL_STOCK_AGE,
} from '#shared/domain/used-car/stock-age.ts'
import { day } from '#shared/kernel/day.ts'

describe('the age of stock', () => {
  it('counts from the day the car came', () => {
    expect(computeStockDays(day('2026-11-27'), day('2026-11-27'))).toBe(0)
    expect(computeStockDays(day('2026-10-13'), day('2026-11-27'))).toBe(45)
    expect(computeStockDays(day('2026-11-28'), day('2026-11-27'))).toBe(0)
  })

  it.each([
    [44, 'fresh'],
    [45, 'watched'],
    [59, 'watched'],
    [60, 'at-risk'],
  ] as const)('puts %i days among the %s', (days, band) => {
    expect(bandOf(days, USUAL_STOCK_AGE)).toBe(band)
  })

  it('says what share is at risk, and nothing of an empty yard', () => {
    expect(computeRiskShare([3, 61, 90, 12], USUAL_STOCK_AGE)).toBe(5000)
    expect(computeRiskShare([], USUAL_STOCK_AGE)).toBeUndefined()
  })
})
