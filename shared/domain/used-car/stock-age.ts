import { type Day, daysBetween } from '#shared/kernel/day.ts'
import { type BasisPoints, rateOf } from '#shared/kernel/rate.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** From so many days a used car is watched, and from so many it is at risk; the shop's choice. [G] */
export interface StockAgeRule {
  readonly warnDays: number
  readonly riskDays: number
}

export const USUAL_STOCK_AGE: StockAgeRule = { warnDays: 45, riskDays: 60 }

const MOST_DAYS = 365

/** A rule as it is set: watched at least a day after coming, at risk later than that. */
export function checkStockAge({
  warnDays,
  riskDays,
}: StockAgeRule): Result<StockAgeRule, 'stock-age.range' | 'stock-age.order'> {
  const days = [warnDays, riskDays]
  if (!days.every((each) => Number.isInteger(each) && each >= 1 && each <= MOST_DAYS)) {
    return fail('stock-age.range', { most: MOST_DAYS })
  }
  return warnDays < riskDays ? ok({ warnDays, riskDays }) : fail('stock-age.order')
}

export type StockAgeBand = 'fresh' | 'watched' | 'at-risk'

/** Days a car has been in stock: the day it came counts as none. */
export const computeStockDays = (since: Day, on: Day): number => Math.max(0, daysBetween(since, on))

/** The band of an age in days. */
export function bandOf(days: number, { warnDays, riskDays }: StockAgeRule): StockAgeBand {
  if (days >= riskDays) return 'at-risk'
  return days >= warnDays ? 'watched' : 'fresh'
}

/** The share of cars at risk, in basis points of all; undefined of an empty yard. */
export function computeRiskShare(
  ages: readonly number[],
  rule: StockAgeRule,
): BasisPoints | undefined {
  const atRisk = ages.filter((days) => bandOf(days, rule) === 'at-risk').length
  return rateOf(atRisk, ages.length)
}
