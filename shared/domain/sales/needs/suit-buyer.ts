import type { Day } from '#shared/kernel/day.ts'
import { add, type Currency, type Money } from '#shared/kernel/money.ts'
import type { CarVariant } from '../model/car-variant.ts'
import { countAvailable } from '../presentation/availability.ts'
import { computePurchaseTax } from '../price/purchase-tax.ts'
import { type QuotingSettings, quotingRulesOf } from '../quotation/quoting-rules.ts'
import type { StockCar } from '../stock/stock-car.ts'
import type { NeedsSheet } from './needs-sheet.ts'
import { type RankedVariant, rankVariants } from './rank-variants.ts'

/** The shop's models and cars. */
export interface ModelBook {
  readonly variants: readonly CarVariant[]
  readonly stock: readonly StockCar[]
}

interface SuitContext {
  readonly shop: { readonly currency: Currency; readonly quoting?: QuotingSettings }
  /** The day whose purchase tax is reckoned with. */
  readonly on: Day
}

/** A car with how it suits, and what it comes to on the road. */
export interface SuitedCar extends RankedVariant {
  /** Guide price with purchase tax, minor units. */
  readonly price: Money
  /** Unsold ones that stand in the yard. */
  readonly inStock: number
}

/** The shop's cars, the ones that suit a buyer first. Screen, paper and display go by this one. */
export function suitBuyer(
  needs: NeedsSheet,
  { variants, stock }: ModelBook,
  { shop, on }: SuitContext,
): SuitedCar[] {
  const { purchaseTax } = quotingRulesOf(shop)
  const priceOf = ({ guidePrice: price, energy }: CarVariant): Money =>
    add(price, computePurchaseTax({ price, energy, on }, purchaseTax).tax)
  const stockOf = ({ id }: CarVariant): number => countAvailable(id, stock).inStock
  return rankVariants(needs, variants, { priceOf, stockOf }).map((each) => ({
    ...each,
    price: priceOf(each.variant),
    inStock: stockOf(each.variant),
  }))
}

/** The best for a buyer to look at: only such as fit; where none does, the nearest. */
export function pickBest(cars: readonly SuitedCar[], most: number): readonly SuitedCar[] {
  const fitting = cars.filter(({ isFitting }) => isFitting)
  return (fitting.length > 0 ? fitting : cars).slice(0, most)
}
