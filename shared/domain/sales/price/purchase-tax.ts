import type { Day } from '#shared/kernel/day.ts'
import { compare, type Money, money, subtract } from '#shared/kernel/money.ts'
import { applyRate, type BasisPoints } from '#shared/kernel/rate.ts'
import { multiplyThenDivide } from '#shared/kernel/rounding.ts'
import type { Energy } from '../../vehicle/vehicle.ts'

/** A relief for cars bought in a span of days. */
export interface TaxRelief {
  readonly energies: readonly Energy[]
  /** First and last day of the invoice it holds for. */
  readonly from: Day
  readonly until: Day
  /** Share of the tax that is let off: 10000 all, 5000 half. */
  readonly share: BasisPoints
  /** The most that is let off for one car, minor units. */
  readonly most: Money
}

/** 车辆购置税 as the shop has set it. */
export interface PurchaseTaxRule {
  /** 10 % (车辆购置税法 §4). */
  readonly rate: BasisPoints
  /** Value added tax in the price, taken out first: 13 %. */
  readonly vatRate: BasisPoints
  readonly reliefs: readonly TaxRelief[]
}

/** A car’s purchase tax, minor units: `tax = full − relief`. */
export interface PurchaseTax {
  /** The price without value added tax. */
  readonly base: Money
  readonly full: Money
  readonly relief: Money
  readonly tax: Money
}

const WHOLE = 10_000

/** The tax on a new car of a price that has value added tax in it, invoiced on a day. */
export function computePurchaseTax(
  { price, energy, on }: { readonly price: Money; readonly energy: Energy; readonly on: Day },
  rule: PurchaseTaxRule,
): PurchaseTax {
  const base = money(multiplyThenDivide(price, WHOLE, WHOLE + rule.vatRate))
  const full = applyRate(base, rule.rate)
  const relief = reliefsFor({ energy, on }, rule)
    .map((each) => letOff(full, each))
    // Two reliefs never add up: the better one is taken.
    .reduce(greatest, money(0))
  return { base, full, relief: least(relief, full), tax: subtract(full, least(relief, full)) }
}

/** The relief that a tax was worked out with, to be told in words; undefined where none holds. */
export function findRelief(
  bought: { readonly energy: Energy; readonly on: Day },
  { full, relief }: PurchaseTax,
  rule: PurchaseTaxRule,
): TaxRelief | undefined {
  return reliefsFor(bought, rule).find((each) => relief > 0 && letOff(full, each) >= relief)
}

const reliefsFor = (
  { energy, on }: { readonly energy: Energy; readonly on: Day },
  { reliefs }: PurchaseTaxRule,
): TaxRelief[] =>
  reliefs.filter(
    ({ energies, from, until }) => energies.includes(energy) && from <= on && on <= until,
  )

const letOff = (full: Money, { share, most }: TaxRelief): Money =>
  least(applyRate(full, share), most)

const least = (a: Money, b: Money): Money => (compare(a, b) <= 0 ? a : b)
const greatest = (a: Money, b: Money): Money => (compare(a, b) >= 0 ? a : b)
