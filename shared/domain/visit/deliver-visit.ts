import { addMonths, type Day } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Shop } from '../shop/shop.ts'
import type { StaffId } from '../staff/staff.ts'
import type { VehicleKind } from '../vehicle/vehicle.ts'
import type { WarrantyPromise } from '../warranty/compute-warranty.ts'
import { listWarranties } from '../warranty/list-warranties.ts'
import type { Delivery } from './delivery.ts'
import { withStep } from './move-step.ts'
import type { Visit } from './visit.ts'

/** When the next service is due: a day or an odometer reading, whichever comes first. */
export type NextService = NonNullable<Delivery['nextService']>

export interface DeliverVisitInput {
  readonly at: Instant
  readonly by: StaffId
  readonly nextService?: NextService | undefined
  readonly vehicleKind: VehicleKind
  /** What the shop promises beyond the law. */
  readonly promise?: WarrantyPromise | undefined
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
}

/** The next service the shop proposes, counted from the day and odometer of leaving. */
export function proposeNextService(
  { km, months }: Shop['serviceInterval'],
  on: Day,
  atKm: number,
): NextService {
  return { on: addMonths(on, months), km: atKm + km }
}

/**
 * Hands the car back. Warranties run from the day it really leaves, so they are counted anew: a car
 * fetched a week after settlement loses none of its term.
 */
export function deliverVisit(
  visit: Visit,
  { at, by, nextService, vehicleKind, promise, offsetMinutes }: DeliverVisitInput,
): Result<Visit, 'delivery.not-settled' | 'delivery.already'> {
  if (visit.paper === 'delivered') return fail('delivery.already')
  if (visit.paper !== 'settled' || visit.settlement === undefined) {
    return fail('delivery.not-settled')
  }
  const { settlement } = visit
  const warranties = listWarranties(visit, {
    vehicleKind,
    promise,
    leavesOn: dayOf(at, offsetMinutes),
    leavesAtKm: settlement.mileageOutKm,
  })
  const delivered: Visit = {
    ...visit,
    paper: 'delivered',
    settlement: { ...settlement, warranties },
    delivery: { at, by, ...(nextService === undefined ? {} : { nextService }) },
  }
  return ok(withStep(delivered, 'delivered', at))
}
