import type { WalkAround } from '../walk-around/walk-around.ts'
import type { DamageMark } from './damage-mark.ts'
import type { FaultInterview } from './fault-interview.ts'

/** How the car came: on its wheels, on a hook, on a truck, or from an accident. */
export const ARRIVALS = ['driven', 'towed', 'carried', 'accident'] as const
export type Arrival = (typeof ARRIVALS)[number]

/** What is written down at the car before anything is done to it (接车检查单). */
export interface Intake {
  readonly arrival: Arrival
  /** Odometer on arrival, whole kilometres. */
  readonly mileageKm: number
  /** Fuel gauge in eighths, 0 to 8; absent when not read or the car has no tank. */
  readonly fuelEighths?: number
  /** Traction battery, 0 to 100 per cent; absent when not read or the car has none. */
  readonly chargePercent?: number
  /** The customer's own words, kept apart from the work instruction. */
  readonly statement: string
  readonly fault: FaultInterview
  readonly damage: readonly DamageMark[]
  /** Things left in the car that the shop takes into its care. */
  readonly belongings: readonly string[]
  /** Who brought the car, when it is not the owner. */
  readonly broughtBy?: string
  /** Absent until something of it is written down or signed: then every point is not checked. */
  readonly walkAround?: WalkAround
}
