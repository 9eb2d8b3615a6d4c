import { type Money, money } from '#shared/kernel/money.ts'
import type { Shop } from '../../shop/shop.ts'
import { energyPricesOf } from '../../wall/energy-prices.ts'
import { PLUG_IN_ELECTRIC_SHARE } from '../../wall/running-cost.ts'
import type { NeedsSheet } from '../needs/needs-sheet.ts'

/** Years a cost is looked at over. */
export const LONGEST_YEARS = 8

/** What a cost over years is reckoned with; every one of them stands beside the chart. */
export interface CostAssumptions {
  /** Whole kilometres. */
  readonly kmPerYear: number
  /** 1 to `LONGEST_YEARS`. */
  readonly years: number
  /** Minor units per litre. */
  readonly petrol: Money
  readonly diesel: Money
  /** Minor units per kilowatt-hour, at home and at a public charger. */
  readonly atHome: Money
  readonly inPublic: Money
  /** Of a hundred kilowatt-hours, how many are charged at home. */
  readonly homeShare: number
  /** Of a hundred kilometres, how many a plug-in hybrid drives on its battery. */
  readonly batteryShare: number
}

/** What a year of driving is in this market where nobody has said otherwise. [G] */
const USUAL_KM = 15_000
/** A public charger with its service fee costs about this many times the price at home. [G] */
const PUBLIC_TIMES = 2

/** What to begin with: the shop's prices, and what the buyer told of parking and kilometres. */
export function usualAssumptions(
  shop: Pick<Shop, 'currency' | 'energyPrices'>,
  needs: Pick<NeedsSheet, 'kmPerYear' | 'parking'> | undefined,
): CostAssumptions {
  const { petrol, diesel, electricity } = energyPricesOf(shop)
  return {
    kmPerYear: needs?.kmPerYear ?? USUAL_KM,
    years: 5,
    petrol,
    diesel,
    atHome: electricity,
    inPublic: money(electricity * PUBLIC_TIMES),
    homeShare: needs?.parking === 'own-charger' ? 90 : 0,
    batteryShare: PLUG_IN_ELECTRIC_SHARE,
  }
}
