/**
 * How long new cars have stood, in the bands the trade reports by: up to a month, two, three, and
 * longer, when a car costs more than it brings.
 */
export const STOCK_AGES = ['month', 'two-months', 'quarter', 'older'] as const
export type StockAge = (typeof STOCK_AGES)[number]

const BOUNDS: readonly (readonly [StockAge, number])[] = [
  ['month', 30],
  ['two-months', 60],
  ['quarter', 90],
]

/** The band of so many days in the yard. */
export const stockAgeOf = (days: number): StockAge =>
  BOUNDS.find(([, most]) => days <= most)?.[0] ?? 'older'
