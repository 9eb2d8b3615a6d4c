import { addMonths, type Day } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { namesOf } from '../estimate/names-of.ts'
import { listUncontracted } from '../extras/missing-contract.ts'
import type { Shop } from '../shop/shop.ts'
import type { StaffId } from '../staff/staff.ts'
import type { VehicleKind } from '../vehicle/vehicle.ts'
import type { WarrantyPromise } from '../warranty/compute-warranty.ts'
import { listWarranties } from '../warranty/list-warranties.ts'
import type { Delivery } from './delivery.ts'
import {
  type DeliveryCheck,
  type DeliveryCheckRefusal,
  findMissingCheck,
} from './delivery-check.ts'
import { withStep } from './move-step.ts'
import type { Visit } from './visit.ts'

/** When the next service is due: a day or an odometer reading, whichever comes first. */
export type NextService = NonNullable<Delivery['nextService']>

export interface DeliverVisitInput {
  readonly at: Instant
  readonly by: StaffId
  readonly nextService?: NextService | undefined
  /** What was gone through with the customer. */
  readonly checks: readonly DeliveryCheck[]
  readonly vehicleKind: VehicleKind
  /** What the shop promises beyond the law. */
  readonly promise?: WarrantyPromise | undefined
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
}

/** `delivery.no-contract` carries {jobs}. */
export type DeliveryRefusal =
  | 'delivery.not-settled'
  | 'delivery.already'
  | 'delivery.no-contract'
  | DeliveryCheckRefusal

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
 * fetched a week after settlement loses none of its term. Refused while something the customer has
 * a right to is open: the bill explained, belongings back, a certificate that is owed, a contract.
 */
export function deliverVisit(
  visit: Visit,
  { at, by, nextService, checks, vehicleKind, promise, offsetMinutes }: DeliverVisitInput,
): Result<Visit, DeliveryRefusal> {
  if (visit.paper === 'delivered') return fail('delivery.already')
  if (visit.paper !== 'settled' || visit.settlement === undefined) {
    return fail('delivery.not-settled')
  }
  const uncontracted = listUncontracted(visit)
  if (uncontracted.length > 0) {
    return fail('delivery.no-contract', { jobs: namesOf(uncontracted) })
  }
  const missing = findMissingCheck(visit, checks)
  if (missing !== undefined) return fail(missing)
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
    delivery: { at, by, checks, ...(nextService === undefined ? {} : { nextService }) },
  }
  return ok(withStep(delivered, 'delivered', at))
}
