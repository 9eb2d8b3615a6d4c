import { type Currency, type Money, money } from '#shared/kernel/money.ts'
import type { Shop } from '../shop/shop.ts'

/** What energy costs where the shop is, minor units per litre and per kilowatt-hour. */
export interface EnergyPrices {
  readonly petrol: Money
  readonly diesel: Money
  /** Charged at home, where most of it is. */
  readonly electricity: Money
}

/**
 * What the charts reckon with until the shop has set its own: round figures of the market, no
 * quotation. They are always written beside the chart.
 */
export const USUAL_ENERGY_PRICES: Readonly<Record<Currency, EnergyPrices>> = {
  CNY: { petrol: money(780), diesel: money(740), electricity: money(60) },
  TWD: { petrol: money(3000), diesel: money(2700), electricity: money(400) },
  HKD: { petrol: money(2300), diesel: money(2000), electricity: money(150) },
}

/** What this shop reckons with. */
export const energyPricesOf = ({
  currency,
  energyPrices,
}: Pick<Shop, 'currency' | 'energyPrices'>) => energyPrices ?? USUAL_ENERGY_PRICES[currency]
