import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listPending } from '../approval/decide-job.ts'
import { namesOf } from '../estimate/names-of.ts'
import { isInspected } from '../inspection/is-inspected.ts'
import type { Visit } from '../visit/visit.ts'
import { checkDiscount, type DiscountProblem } from './check-discount.ts'
import { type BillTotals, computeTotals } from './compute-totals.ts'

/** Why a bill cannot be issued. Money in details is minor units. */
export type BillRefusal =
  | DiscountProblem
  | 'bill.pending-jobs'
  | 'bill.not-inspected'
  | 'bill.over-ceiling'
  | 'bill.payments-differ'
  | 'bill.old-parts-unanswered'
  | 'bill.mileage-missing'
  | 'bill.mileage-less-than-in'
  | 'bill.no-order'

/**
 * Whether the bill can be issued, with its figures, or the first thing that stands against it, in
 * the order of the work: order, consent, inspection, figures, car, old parts, and money last.
 */
export function checkBill(visit: Visit): Result<BillTotals, BillRefusal> {
  if (visit.paper === 'draft' || visit.paper === 'cancelled') return fail('bill.no-order')
  const pending = listPending(visit)
  if (pending.length > 0) return fail('bill.pending-jobs', { jobs: namesOf(pending) })
  if (!isInspected(visit)) return fail('bill.not-inspected')

  const totals = computeTotals(visit)
  const { due, paid } = totals
  const discounted = checkDiscount(visit.bill, totals.gross)
  if (!discounted.ok) return discounted
  const { ceiling } = visit
  if (ceiling !== undefined && due > ceiling) return fail('bill.over-ceiling', { due, ceiling })

  const { mileageOutKm, oldParts } = visit.bill
  const mileageInKm = visit.intake.mileageKm
  if (mileageOutKm === undefined) return fail('bill.mileage-missing')
  if (mileageOutKm < mileageInKm) {
    return fail('bill.mileage-less-than-in', { in: mileageInKm, out: mileageOutKm })
  }
  // Replaced parts belong to the owner: the list must say what becomes of them.
  if (oldParts === undefined) return fail('bill.old-parts-unanswered')
  if (paid !== due) return fail('bill.payments-differ', { due, paid })
  return ok(totals)
}
