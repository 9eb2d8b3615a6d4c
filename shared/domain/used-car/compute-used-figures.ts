import { addDays, compareDays, type Day, daysBetween } from '#shared/kernel/day.ts'
import { type Money, sum } from '#shared/kernel/money.ts'
import type { BasisPoints } from '#shared/kernel/rate.ts'
import { divideHalfUp } from '#shared/kernel/rounding.ts'
import type { UsedMargin } from './compute-used-margin.ts'
import { bandOf, computeRiskShare, type StockAgeBand, type StockAgeRule } from './stock-age.ts'

/** A used car as the figures see it. */
export interface CountedCar {
  readonly arrivedOn: Day
  /** Absent while it is in stock. */
  readonly soldOn?: Day
  /** What it is offered at, or was sold for, minor units. */
  readonly price: Money
  readonly margin: UsedMargin
}

/** A figure that says of how many it is. Absent rate or average: there is nothing to divide by. */
export interface ShareFigure {
  readonly part: number
  readonly whole: number
  readonly rate?: BasisPoints
}

/** A margin with the sales it comes from; hundredths of a percent, below zero for a loss. */
export interface MarginFigure {
  readonly amount: Money
  readonly revenue: Money
  readonly cars: number
  readonly share?: number
}

/** Cars in stock by age, and what became of those sold within a time. */
export interface UsedFigures {
  readonly byBand: Readonly<Record<StockAgeBand, number>>
  readonly atRisk: ShareFigure
  /** Days in stock of what is there today. */
  readonly stockDays: { readonly days: number; readonly cars: number; readonly average?: number }
  /** Days until they were sold. */
  readonly saleDays: { readonly days: number; readonly cars: number; readonly average?: number }
  /**
   * How often the stock turned over within the time (周转次数), in hundredths: cars sold of the cars
   * that stood there on average; the average in hundredths of a car.
   */
  readonly turn: { readonly sold: number; readonly averageStock: number; readonly times?: number }
  readonly gross: MarginFigure
  /** Of the cars whose net margin is known. */
  readonly net: MarginFigure
}

/** The figures of the used cars, from `from` to `until`, both days included. */
export function computeUsedFigures(
  cars: readonly CountedCar[],
  { from, until, rule }: { readonly from: Day; readonly until: Day; readonly rule: StockAgeRule },
): UsedFigures {
  const here = cars.filter(({ soldOn }) => soldOn === undefined || soldOn > until)
  const ages = here.map(({ arrivedOn }) => Math.max(0, daysBetween(arrivedOn, until)))
  const sold = cars.filter(
    ({ soldOn }) => soldOn !== undefined && soldOn >= from && soldOn <= until,
  )
  const bands = ages.map((age) => bandOf(age, rule))
  const count = (band: StockAgeBand): number => bands.filter((each) => each === band).length
  const byBand = { fresh: count('fresh'), watched: count('watched'), 'at-risk': count('at-risk') }
  const rate = computeRiskShare(ages, rule)
  return {
    byBand,
    atRisk: {
      part: byBand['at-risk'],
      whole: here.length,
      ...(rate === undefined ? {} : { rate }),
    },
    stockDays: averageOf(ages),
    saleDays: averageOf(
      sold.map(({ arrivedOn, soldOn = arrivedOn }) => Math.max(0, daysBetween(arrivedOn, soldOn))),
    ),
    turn: turnOf(cars, sold.length, { from, until }),
    gross: marginOf(sold.map(({ price, margin }) => ({ price, amount: margin.gross }))),
    net: marginOf(
      sold.flatMap(({ price, margin: { net } }) =>
        net === undefined ? [] : [{ price, amount: net }],
      ),
    ),
  }
}

function averageOf(days: readonly number[]): UsedFigures['stockDays'] {
  const total = days.reduce((all, each) => all + each, 0)
  if (days.length === 0) return { days: 0, cars: 0 }
  return { days: total, cars: days.length, average: divideHalfUp(total, days.length) }
}

/** A car stands there on the day it comes and no more on the day it goes. */
function turnOf(
  cars: readonly CountedCar[],
  sold: number,
  { from, until }: { readonly from: Day; readonly until: Day },
): UsedFigures['turn'] {
  const after = addDays(until, 1)
  const carDays = cars.reduce((all, { arrivedOn, soldOn = after }) => {
    const first = laterOf(arrivedOn, from)
    const last = compareDays(soldOn, after) < 0 ? soldOn : after
    return all + Math.max(0, daysBetween(first, last))
  }, 0)
  const span = daysBetween(from, after)
  if (carDays === 0 || span <= 0) return { sold, averageStock: 0 }
  return {
    sold,
    averageStock: divideHalfUp(carDays * 100, span),
    times: divideHalfUp(sold * span * 100, carDays),
  }
}

function marginOf(
  sales: readonly { readonly price: Money; readonly amount: Money }[],
): MarginFigure {
  const amount = sum(sales.map((sale) => sale.amount))
  const revenue = sum(sales.map(({ price }) => price))
  const all = { amount, revenue, cars: sales.length }
  return revenue > 0 ? { ...all, share: divideHalfUp(BigInt(amount) * 10_000n, revenue) } : all
}

const laterOf = (a: Day, b: Day): Day => (compareDays(a, b) < 0 ? b : a)
