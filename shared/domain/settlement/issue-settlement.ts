import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../staff/staff.ts'
import type { VehicleKind } from '../vehicle/vehicle.ts'
import { isClosed } from '../visit/is-closed.ts'
import { withStep } from '../visit/move-step.ts'
import type { Visit } from '../visit/visit.ts'
import type { WarrantyPromise } from '../warranty/compute-warranty.ts'
import { listWarranties } from '../warranty/list-warranties.ts'
import { type BillRefusal, checkBill } from './check-bill.ts'
import { computeExcess } from './compute-totals.ts'
import type { Settlement } from './settlement.ts'

export interface IssueSettlementInput {
  /** Number of the settlement list, e.g. `JS-20261120-007`. */
  readonly number: string
  readonly at: Instant
  readonly cashierId: StaffId
  readonly vehicleKind: VehicleKind
  /** What the shop promises beyond the law. */
  readonly promise?: WarrantyPromise | undefined
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
}

/**
 * Issues the settlement list: its figures, payments and warranties are final, the car is ready.
 * Warranties count from today until delivery says the real day.
 */
export function issueSettlement(
  visit: Visit,
  input: IssueSettlementInput,
): Result<Visit, BillRefusal | 'visit.settled' | 'reconditioning.no-bill'> {
  if (isClosed(visit)) return fail('visit.settled')
  if (visit.internal !== undefined) return fail('reconditioning.no-bill')
  const checked = checkBill(visit)
  if (!checked.ok) return checked
  const { mileageOutKm, oldParts, payments, payBackBy, discountApproval } = visit.bill
  // checkBill has both answered; this tells the compiler.
  if (mileageOutKm === undefined) return fail('bill.mileage-missing')
  if (oldParts === undefined) return fail('bill.old-parts-unanswered')

  const { number, at, cashierId, vehicleKind, promise, offsetMinutes } = input
  const warranties = listWarranties(visit, {
    vehicleKind,
    promise,
    leavesOn: dayOf(at, offsetMinutes),
    leavesAtKm: mileageOutKm,
  })
  const { due, deposits = ZERO } = checked.value
  const excess = computeExcess(due, deposits)
  const settlement: Settlement = {
    number,
    at,
    cashierId,
    totals: checked.value,
    payments,
    ...(payBackBy === undefined || excess === 0
      ? {}
      : { paidBack: { method: payBackBy, amount: excess } }),
    ...(discountApproval === undefined ? {} : { discountApproval }),
    oldParts,
    mileageOutKm,
    warranties,
  }
  return ok(withStep({ ...visit, paper: 'settled', settlement }, 'ready', at))
}
