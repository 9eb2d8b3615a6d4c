import { add, type Money, money, ZERO } from '#shared/kernel/money.ts'
import { divideHalfUp } from '#shared/kernel/rounding.ts'
import type { CarVariant } from '../model/car-variant.ts'
import type { CostAssumptions } from './cost-assumptions.ts'

/** What a car has cost by the end of a year, minor units; all from the first day on. */
export interface CostAtYear {
  /** From 1. */
  readonly year: number
  readonly energy: Money
  readonly upkeep: Money
  readonly total: Money
}

export type CostedCar = Pick<
  CarVariant,
  'energy' | 'fuel' | 'electricity' | 'serviceEveryKm' | 'serviceCost'
>

/**
 * Energy and upkeep of a car, summed up year by year. Each sum is rounded once, from the whole way
 * driven until then, so that no year's rounding is carried into the next.
 */
export function computeCosts(car: CostedCar, assumptions: CostAssumptions): CostAtYear[] {
  const { kmPerYear, years } = assumptions
  return Array.from({ length: years }, (_, index) => {
    const year = index + 1
    const energy = energyFor(car, kmPerYear * year, assumptions)
    const upkeep = upkeepFor(car, kmPerYear * year, year)
    return { year, energy, upkeep, total: add(energy, upkeep) }
  })
}

/** Kilometres of a hundred on the battery. */
const onBattery = ({ energy }: CostedCar, batteryShare: number): number => {
  if (energy === 'battery-electric') return 100
  return energy === 'plug-in-hybrid' ? batteryShare : 0
}

function energyFor(car: CostedCar, km: number, assumptions: CostAssumptions): Money {
  const { petrol, diesel, atHome, inPublic, homeShare, batteryShare } = assumptions
  const battery = onBattery(car, batteryShare)
  const litre = car.energy === 'diesel' ? diesel : petrol
  // Hundredths of the price, so that the mix of home and public chargers stays a whole number.
  const kilowattHour =
    BigInt(atHome) * BigInt(homeShare) + BigInt(inPublic) * BigInt(100 - homeShare)
  const fuel = BigInt(car.fuel ?? 0) * BigInt(litre) * 100n * BigInt(100 - battery)
  const electricity = BigInt(car.electricity ?? 0) * kilowattHour * BigInt(battery)
  // Per 100 km; thousandths of a litre or kilowatt-hour; hundredths of the way; hundredths of a price.
  return money(divideHalfUp((fuel + electricity) * BigInt(km), 100 * 1000 * 100 * 100))
}

/** Services by the kilometre, and one a year at least: oil ages in a car that stands. */
function upkeepFor({ serviceEveryKm, serviceCost }: CostedCar, km: number, years: number): Money {
  const byDistance = serviceEveryKm > 0 ? Math.floor(km / serviceEveryKm) : 0
  return money(serviceCost * Math.max(byDistance, years))
}

/** What two cars come to with their prices, and when the dearer one has earned its price back. */
export interface BreakEven {
  /** The first year at whose end the dearer car has cost no more; undefined: not within the years. */
  readonly year: number | undefined
  /** What the dearer car has saved at the end of the last year, its price counted; below 0: lost. */
  readonly saved: Money
}

/** Compares a dearer car with a cheaper one, price and running cost together. */
export function computeBreakEven(
  dearer: { readonly price: Money; readonly costs: readonly CostAtYear[] },
  cheaper: { readonly price: Money; readonly costs: readonly CostAtYear[] },
): BreakEven {
  const extra = dearer.price - cheaper.price
  const savedAt = (index: number): number =>
    (cheaper.costs[index]?.total ?? ZERO) - (dearer.costs[index]?.total ?? ZERO) - extra
  const at = dearer.costs.findIndex((_, index) => savedAt(index) >= 0)
  return {
    year: at === -1 ? undefined : dearer.costs[at]?.year,
    saved: money(savedAt(dearer.costs.length - 1)),
  }
}
