import { add, type Money, money, sum } from '#shared/kernel/money.ts'
import { divideHalfUp } from '#shared/kernel/rounding.ts'
import { jobDraftFrom, type StandardJob } from '../catalogue/standard-job.ts'
import type { PartLineId } from '../estimate/part-line.ts'
import { computeJobAmount } from '../estimate/price-job.ts'
import type { Energy } from '../vehicle/vehicle.ts'
import type { EnergyPrices } from './energy-prices.ts'
import { UPKEEP_PLAN, type UpkeepItem } from './upkeep-plan.ts'

/** A car whose yearly cost is shown beside others. */
export interface CostCar {
  readonly make: string
  readonly model: string
  readonly energy: Energy
  /** Millilitres per 100 km, driven on the tank; 0 for a battery car. */
  readonly millilitres: number
  /** Watt-hours per 100 km, driven on the battery; 0 where it is not charged. */
  readonly wattHours: number
}

/** Kilometres of a hundred that a plug-in hybrid is taken to drive on its battery. */
export const PLUG_IN_ELECTRIC_SHARE = 50

export interface RunningCost {
  /** A year's energy and a year's upkeep, minor units. */
  readonly energy: Money
  readonly upkeep: Money
  readonly total: Money
}

export interface RunningCostInput {
  readonly car: CostCar
  /** Whole kilometres. */
  readonly kmPerYear: number
  readonly prices: EnergyPrices
  /** The price list as it is now; jobs it lacks cost nothing and are left out of the words too. */
  readonly jobs: readonly StandardJob[]
  readonly labourRate: Money
}

/** A year with this car, from its consumption, the price of energy, and the shop's own price list. */
export function computeRunningCost(input: RunningCostInput): RunningCost {
  const energy = computeEnergyCost(input)
  const upkeep = computeUpkeep(input)
  return { energy, upkeep, total: add(energy, upkeep) }
}

const batteryShare = (energy: Energy): number => {
  if (energy === 'battery-electric') return 100
  return energy === 'plug-in-hybrid' ? PLUG_IN_ELECTRIC_SHARE : 0
}

function computeEnergyCost({ car, kmPerYear, prices }: RunningCostInput): Money {
  const onBattery = batteryShare(car.energy)
  const perLitre = car.energy === 'diesel' ? prices.diesel : prices.petrol
  // Per 100 km, of a hundred parts of the way, in thousandths of a litre or kilowatt-hour.
  const part = (rate: number, price: Money, share: number): bigint =>
    BigInt(rate) * BigInt(price) * BigInt(kmPerYear) * BigInt(share)
  const whole =
    part(car.millilitres, perLitre, 100 - onBattery) +
    part(car.wattHours, prices.electricity, onBattery)
  return money(divideHalfUp(whole, 100 * 100 * 1000))
}

/** What of the plan this car needs and the price list has. */
export function listUpkeep(
  energy: Energy,
  jobs: readonly StandardJob[],
): readonly { readonly item: UpkeepItem; readonly job: StandardJob }[] {
  return UPKEEP_PLAN.filter(({ energies }) => energies.includes(energy)).flatMap((item) => {
    const job = jobs.find(({ id }) => id === item.jobId)
    return job === undefined ? [] : [{ item, job }]
  })
}

function computeUpkeep({ car, kmPerYear, jobs, labourRate }: RunningCostInput): Money {
  return sum(
    listUpkeep(car.energy, jobs).map(({ item, job }) => {
      const price = priceOf(job, labourRate, car)
      return perYear(price, item, kmPerYear)
    }),
  )
}

/** By distance or by time, whichever asks for it more often. */
function perYear(price: Money, { everyKm, everyMonths }: UpkeepItem, kmPerYear: number): Money {
  const byDistance = divideHalfUp(BigInt(price) * BigInt(kmPerYear), everyKm)
  if (everyMonths === undefined) return money(byDistance)
  return money(Math.max(byDistance, divideHalfUp(BigInt(price) * 12n, everyMonths)))
}

/** A job of the price list with its parts in the first choice, for this model, minor units. */
export function priceOf(
  job: StandardJob,
  labourRate: Money,
  car?: Pick<CostCar, 'make' | 'model'>,
): Money {
  let count = 0
  const nextId = (): PartLineId => `price-${count++}` as PartLineId
  return computeJobAmount(jobDraftFrom(job, labourRate, nextId, car))
}
