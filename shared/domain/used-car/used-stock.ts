import type { Instant } from '#shared/kernel/instant.ts'
import { type Money, subtract, sum } from '#shared/kernel/money.ts'
import type { StockCar } from '../sales/stock/stock-car.ts'
import type { MoneyMethod } from '../settlement/bill.ts'
import type { StaffId } from '../staff/staff.ts'
import type { VisitId } from '../visit/visit.ts'
import type { Bidding } from './bids.ts'
import type { CarSheet } from './car-sheet.ts'

/** A retail price as somebody set it. */
export interface PriceMark {
  /** What it was before, minor units. */
  readonly from: Money
  readonly price: Money
  readonly reason: string
  readonly at: Instant
  readonly by: StaffId
}

/** What was put into a car after it was bought. */
export interface CarCost {
  readonly what: string
  /** Minor units, above zero. */
  readonly amount: Money
  readonly at: Instant
  readonly by: StaffId
  /** The visit to the own workshop it comes from, with its number. */
  readonly visitId?: VisitId
  readonly visitNumber?: string
}

/** Bidding that was called off before anybody got the car. */
export interface PastBidding extends Bidding {
  readonly calledOff: { readonly reason: string; readonly at: Instant; readonly by: StaffId }
}

/** A car that went to a trader, and how it was paid for. */
export interface TraderSale {
  readonly trader: string
  /** Minor units. */
  readonly price: Money
  readonly method: MoneyMethod
  /** Number of the bank's slip or of the receipt. */
  readonly paidBy: string
  readonly at: Instant
  readonly by: StaffId
}

/** What a used car has beside a new one while it is the shop's. */
export interface UsedStock {
  /** Every price that was set, first to last. */
  readonly prices: readonly PriceMark[]
  readonly costs: readonly CarCost[]
  readonly bidding?: Bidding
  readonly pastBiddings: readonly PastBidding[]
  /** What stands on its window sheet beside the appraisal. */
  readonly sheet?: CarSheet
  readonly toTrader?: TraderSale
}

const NOTHING: UsedStock = { prices: [], costs: [], pastBiddings: [] }

/** A used car's own part; a car nothing was done to yet has an empty one. */
export const usedOf = ({ used }: Pick<StockCar, 'used'>): UsedStock => used ?? NOTHING

/** What was put into a car after it was bought, minor units. */
export const computePutIn = (car: Pick<StockCar, 'used'>): Money =>
  sum(usedOf(car).costs.map(({ amount }) => amount))

/** What the shop gave for the car itself, minor units. */
export const computeBoughtFor = (car: Pick<StockCar, 'used' | 'cost'>): Money =>
  subtract(car.cost, computePutIn(car))
