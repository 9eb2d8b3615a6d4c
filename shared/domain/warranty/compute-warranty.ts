import { addDays, type Day } from '#shared/kernel/day.ts'
import type { RepairCategory } from '../estimate/repair-category.ts'
import type { VehicleKind } from '../vehicle/vehicle.ts'

/** A term of warranty: days or whole kilometres, whichever comes first. */
export interface WarrantyPromise {
  readonly days: number
  readonly km: number
}

export interface WarrantyInput {
  readonly category: RepairCategory
  readonly vehicleKind: VehicleKind
  /** The day the car leaves: the term runs from it, its own day not counted. */
  readonly leavesOn: Day
  /** Odometer on leaving, whole kilometres. */
  readonly leavesAtKm: number
  /** What the shop promises beyond the law. */
  readonly promise?: WarrantyPromise | undefined
}

export interface Warranty extends WarrantyPromise {
  /** Last day covered. */
  readonly untilOn: Day
  /** Last odometer reading covered. */
  readonly untilKm: number
}

// 机动车维修管理规定: the least a shop answers for. Its articles are numbered differently from one
// revision to the next, so papers name the rule without a number. For motorcycles and other motor
// vehicles it knows no 二级维护 of its own: maintenance is one with minor and special repair.
const SMALL_WORK: Readonly<Record<VehicleKind, WarrantyPromise>> = {
  car: { days: 10, km: 2000 },
  motorcycle: { days: 10, km: 800 },
  other: { days: 7, km: 700 },
}
const OVERHAUL: Readonly<Record<VehicleKind, WarrantyPromise>> = {
  car: { days: 100, km: 20_000 },
  motorcycle: { days: 80, km: 7000 },
  other: { days: 60, km: 6000 },
}
const CAR_MAINTENANCE_2: WarrantyPromise = { days: 30, km: 5000 }

/** The legal minimum (最低质量保证期) in days and kilometres. */
export function legalWarranty(category: RepairCategory, vehicleKind: VehicleKind): WarrantyPromise {
  if (category === 'overhaul') return OVERHAUL[vehicleKind]
  if (category === 'maintenance-2' && vehicleKind === 'car') return CAR_MAINTENANCE_2
  return SMALL_WORK[vehicleKind]
}

/** The warranty of one job: figure by figure the longer of law and promise, never below the law. */
export function computeWarranty(input: WarrantyInput): Warranty {
  const legal = legalWarranty(input.category, input.vehicleKind)
  const days = Math.max(legal.days, input.promise?.days ?? 0)
  const km = Math.max(legal.km, input.promise?.km ?? 0)
  return {
    days,
    km,
    untilOn: addDays(input.leavesOn, days),
    untilKm: input.leavesAtKm + km,
  }
}

/** Whether the shop still answers: both the day and the odometer are within the term. */
export function isCovered(
  term: Pick<Warranty, 'untilOn' | 'untilKm'>,
  on: Day,
  atKm: number,
): boolean {
  return on <= term.untilOn && atKm <= term.untilKm
}
