import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { CustomerId } from '../customer/customer.ts'

export type VehicleId = Id<'Vehicle'>

export const PLATE_COLORS = ['blue', 'yellow', 'green', 'yellow-green', 'white', 'black'] as const
export type PlateColor = (typeof PLATE_COLORS)[number]

/** The kinds the warranty rule tells apart: cars, motorcycles, other motor vehicles. */
export const VEHICLE_KINDS = ['car', 'motorcycle', 'other'] as const
export type VehicleKind = (typeof VEHICLE_KINDS)[number]

export const ENERGIES = [
  'petrol',
  'diesel',
  'hybrid',
  'plug-in-hybrid',
  'battery-electric',
] as const
export type Energy = (typeof ENERGIES)[number]

export interface Vehicle {
  readonly id: VehicleId
  readonly customerId: CustomerId
  /** Normal form without dot or spaces; empty while not registered, then `vin` is there. */
  readonly plate: string
  readonly plateColor?: PlateColor
  /** 17 characters, upper case; empty when not known. */
  readonly vin: string
  readonly engineNumber?: string
  readonly make: string
  readonly model: string
  readonly color?: string
  readonly kind: VehicleKind
  readonly energy: Energy
  readonly firstRegisteredOn?: Day
  /** Day the sales invoice, or the delivery when later, starts the 三包 periods of a family car. */
  readonly sanbaoFrom?: Day
  /** Last day the insurance runs, and with whom. */
  readonly insuredUntil?: Day
  readonly insurer?: string
  /** Highest odometer reading on record, whole kilometres. */
  readonly lastMileageKm?: number
  readonly lastVisitOn?: Day
  readonly createdAt: Instant
}

/** Whether the car has a tank to read at reception. */
export const hasTank = (energy: Energy): boolean => energy !== 'battery-electric'

/** Whether the car has a traction battery worth reading at reception. */
export const hasTractionBattery = (energy: Energy): boolean =>
  energy === 'battery-electric' || energy === 'plug-in-hybrid'
