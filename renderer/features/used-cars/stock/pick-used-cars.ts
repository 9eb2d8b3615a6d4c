import type { UsedCarFacts } from './describe-used-car.ts'

/** Which cars a list shows. */
export const STOCK_FILTERS = ['here', 'watched', 'at-risk', 'traders', 'kept', 'gone'] as const
export type StockFilter = (typeof STOCK_FILTERS)[number]

/** By what it is sorted; each begins with what wants attention first. */
export const STOCK_SORTS = ['days', 'price', 'gross', 'name'] as const
export type StockSort = (typeof STOCK_SORTS)[number]

const isGone = ({ state }: UsedCarFacts): boolean => state === 'gone'

const FITS: Readonly<Record<StockFilter, (facts: UsedCarFacts) => boolean>> = {
  here: (facts) => !isGone(facts),
  watched: (facts) => !isGone(facts) && facts.band === 'watched',
  'at-risk': (facts) => !isGone(facts) && facts.band === 'at-risk',
  traders: ({ state }) => ['bidding', 'bids-closed', 'awarded'].includes(state),
  kept: ({ state }) => state === 'kept',
  gone: isGone,
}

const ORDERS: Readonly<Record<StockSort, (a: UsedCarFacts, b: UsedCarFacts) => number>> = {
  days: (a, b) => b.days - a.days,
  price: (a, b) => b.price - a.price,
  gross: (a, b) => a.margin.gross - b.margin.gross,
  name: (a, b) => a.car.name.localeCompare(b.car.name, 'zh-Hans-CN'),
}

/** How many cars a filter shows. */
export const countUsedCars = (cars: readonly UsedCarFacts[], filter: StockFilter): number =>
  cars.filter(FITS[filter]).length

/** The cars a filter shows, in their order; of gone ones the last that went first. */
export const pickUsedCars = (
  cars: readonly UsedCarFacts[],
  { filter, sort }: { readonly filter: StockFilter; readonly sort: StockSort },
): UsedCarFacts[] =>
  cars.filter(FITS[filter]).sort((a, b) => ORDERS[sort](a, b) || a.car.id.localeCompare(b.car.id))
