import type { UsedCarRecord } from '#renderer/db/repositories/used-stock.ts'
import type { BuyingRule } from '#shared/domain/used-car/compute-buying-price.ts'
import type { CountedCar } from '#shared/domain/used-car/compute-used-figures.ts'
import { computeUsedMargin, type UsedMargin } from '#shared/domain/used-car/compute-used-margin.ts'
import {
  bandOf,
  computeStockDays,
  type StockAgeBand,
  type StockAgeRule,
} from '#shared/domain/used-car/stock-age.ts'
import {
  priceOfUsedCar,
  stateOfUsedCar,
  type UsedCarState,
} from '#shared/domain/used-car/used-car-state.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'

/** A used car with all that its row and its page reckon from the records. */
export interface UsedCarFacts extends UsedCarRecord {
  readonly plate: string
  readonly mileageKm?: number
  readonly firstRegisteredOn?: Day
  readonly arrivedOn: Day
  /** Until it went, or until today. */
  readonly days: number
  readonly band: StockAgeBand
  readonly state: UsedCarState
  readonly price: Money
  readonly margin: UsedMargin
}

interface Describing {
  readonly now: Instant
  readonly offsetMinutes: number
  readonly ageRule: StockAgeRule
  /** How the shop reckons, for a car that was bought without a valuation. */
  readonly buyingRule?: BuyingRule | undefined
}

/** Reckons days, state and margins of a used car at a moment. */
export function describeUsedCar(
  record: UsedCarRecord,
  { now, offsetMinutes, ageRule, buyingRule }: Describing,
): UsedCarFacts {
  const { car, appraisal, vehicle, sale } = record
  const arrivedOn = car.arrivedOn ?? car.orderedOn
  const days = computeStockDays(arrivedOn, car.deliveredOn ?? dayOf(now, offsetMinutes))
  const price = priceOfUsedCar(car, sale)
  const mileageKm = vehicle?.lastMileageKm ?? appraisal?.car.mileageKm
  const firstRegisteredOn = appraisal?.car.firstRegisteredOn ?? vehicle?.firstRegisteredOn
  return {
    ...record,
    plate: appraisal?.car.plate ?? vehicle?.plate ?? '',
    ...(mileageKm === undefined ? {} : { mileageKm }),
    ...(firstRegisteredOn === undefined ? {} : { firstRegisteredOn }),
    arrivedOn,
    days,
    band: bandOf(days, ageRule),
    state: stateOfUsedCar(car, now),
    price,
    margin: computeUsedMargin(
      { price, cost: car.cost, days, isForTrader: usedOf(car).bidding?.award !== undefined },
      ruleOf(record) ?? buyingRule,
    ),
  }
}

/** A car as the figures count it. */
export const countedOf = ({ car, arrivedOn, price, margin }: UsedCarFacts): CountedCar => ({
  arrivedOn,
  ...(car.deliveredOn === undefined ? {} : { soldOn: car.deliveredOn }),
  price,
  margin,
})

/** How the shop reckoned when it bought the car. */
const ruleOf = ({ appraisal }: UsedCarRecord): BuyingRule | undefined =>
  appraisal?.valuations.at(-1)?.rule
