import { ENERGIES, type Energy } from '../vehicle/vehicle.ts'

/** A job of the price list that comes round, by distance or time, whichever is first. */
export interface UpkeepItem {
  readonly jobId: string
  readonly everyKm: number
  readonly everyMonths?: number
  readonly energies: readonly Energy[]
}

const WITH_ENGINE = ENERGIES.filter((energy) => energy !== 'battery-electric')
const WITH_SPARK = WITH_ENGINE.filter((energy) => energy !== 'diesel')
const PLAIN_BRAKES: readonly Energy[] = ['petrol', 'diesel']
// They brake with the motor first: pads last about twice as long.
const MOTOR_BRAKES = ENERGIES.filter((energy) => !PLAIN_BRAKES.includes(energy))

/**
 * What a car takes in a year of ordinary driving, for the comparison on the wall only: usual
 * intervals of the trade (DOMAIN 7), no maker's schedule. Never used for a visit.
 */
export const UPKEEP_PLAN: readonly UpkeepItem[] = [
  { jobId: 'oil-and-filter', everyKm: 10_000, everyMonths: 12, energies: WITH_ENGINE },
  { jobId: 'air-filter', everyKm: 20_000, energies: WITH_ENGINE },
  { jobId: 'spark-plugs', everyKm: 60_000, energies: WITH_SPARK },
  { jobId: 'cabin-filter', everyKm: 10_000, everyMonths: 12, energies: ENERGIES },
  { jobId: 'brake-fluid', everyKm: 40_000, everyMonths: 24, energies: ENERGIES },
  { jobId: 'front-brake-pads', everyKm: 50_000, energies: PLAIN_BRAKES },
  { jobId: 'front-brake-pads', everyKm: 100_000, energies: MOTOR_BRAKES },
  { jobId: 'reduction-gear-oil', everyKm: 60_000, energies: ['battery-electric'] },
  {
    jobId: 'traction-battery-check',
    everyKm: 20_000,
    everyMonths: 12,
    energies: ['battery-electric'],
  },
]
