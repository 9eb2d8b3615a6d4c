import { type Currency, type Money, money } from '#shared/kernel/money.ts'
import { type BasisPoints, basisPoints } from '#shared/kernel/rate.ts'
import type { BuyingRule } from './compute-buying-price.ts'

/** Sums in the market's money; the tax of a dealer's used car. [G] */
const BY_MARKET: Readonly<
  Record<
    Currency,
    {
      readonly tax: BasisPoints
      readonly gifts: Money
      readonly warranty: Money
      readonly advertising: Money
      readonly fixedCosts: Money
    }
  >
> = {
  CNY: {
    tax: basisPoints(50),
    gifts: money(300_00),
    warranty: money(800_00),
    advertising: money(300_00),
    fixedCosts: money(1_500_00),
  },
  TWD: {
    tax: basisPoints(500),
    gifts: money(1_500_00),
    warranty: money(4_000_00),
    advertising: money(1_500_00),
    fixedCosts: money(8_000_00),
  },
  HKD: {
    tax: basisPoints(0),
    gifts: money(400_00),
    warranty: money(1_000_00),
    advertising: money(400_00),
    fixedCosts: money(2_000_00),
  },
}

/** What a shop begins with, until it sets its own: half-way figures, to be changed in the settings. */
export function usualBuyingRule(currency: Currency): BuyingRule {
  const { tax, ...sums } = BY_MARKET[currency]
  return {
    ...sums,
    taxRate: tax,
    commissionRate: basisPoints(100),
    profitRate: basisPoints(500),
    interestRate: basisPoints(600),
  }
}
