import type { Energy } from '../vehicle/vehicle.ts'

/** A car whose yearly cost is shown beside others. */
export interface CostCar {
  readonly make: string
  readonly model: string
  readonly energy: Energy
  /** Thousandths of a litre per 100 km, driven on the tank; absent for a battery car. */
  readonly litres?: number
  /** Watt-hours per 100 km, driven on the battery. */
  readonly wattHours?: number
  /** Kilometres of a hundred that a plug-in drives on its battery. */
  readonly electricShare?: number
}
