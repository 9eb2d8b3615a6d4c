import { add, ZERO } from '#shared/kernel/money.ts'
import type { Failure } from '#shared/kernel/result.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listPending } from '../approval/decide-job.ts'
import { namesOf } from '../estimate/names-of.ts'
import { isInspected } from '../inspection/is-inspected.ts'
import { isChargeOnly } from '../visit/is-charge-only.ts'
import type { Visit } from '../visit/visit.ts'
import { checkDiscount, type DiscountProblem } from './check-discount.ts'
import { type BillTotals, computeExcess, computeTotals } from './compute-totals.ts'

/** Why a bill cannot be issued. Money in details is minor units. */
export type BillRefusal =
  | DiscountProblem
  | 'bill.pending-jobs'
  | 'bill.not-inspected'
  | 'bill.over-ceiling'
  | 'bill.payments-differ'
  | 'bill.deposits-exceed'
  | 'bill.old-parts-unanswered'
  | 'bill.old-parts-registered'
  | 'bill.mileage-missing'
  | 'bill.mileage-less-than-in'
  | 'bill.no-order'

/**
 * Whether the bill can be issued, with its figures, or the first thing that stands against it.
 */
export function checkBill(visit: Visit): Result<BillTotals, BillRefusal> {
  const [first] = listBillProblems(visit)
  return first ?? ok(computeTotals(visit))
}

/**
 * All that stands against issuing the bill, in the order of the work: order, consent, inspection,
 * figures, car, old parts, and money last. Empty when it can be issued.
 */
export function listBillProblems(visit: Visit): Failure<BillRefusal>[] {
  return [
    ...problemsOfWork(visit),
    ...problemsOfFigures(visit),
    ...problemsOfLeaving(visit),
    ...problemsOfMoney(visit),
  ]
}

function problemsOfWork(visit: Visit): Failure<BillRefusal>[] {
  const pending = listPending(visit)
  return [
    ...(visit.paper === 'draft' || visit.paper === 'cancelled' ? [fail('bill.no-order')] : []),
    ...(pending.length > 0 ? [fail('bill.pending-jobs', { jobs: namesOf(pending) })] : []),
    // Where nothing was mended, for a diagnosis alone, there is nothing to inspect.
    ...(isInspected(visit) || isChargeOnly(visit) ? [] : [fail('bill.not-inspected')]),
  ]
}

function problemsOfFigures(visit: Visit): Failure<BillRefusal>[] {
  const { gross, due } = computeTotals(visit)
  const discounted = checkDiscount(visit.bill, gross)
  const { ceiling } = visit
  return [
    ...(discounted.ok ? [] : [discounted]),
    ...(ceiling !== undefined && due > ceiling
      ? [fail('bill.over-ceiling', { due, ceiling })]
      : []),
  ]
}

function problemsOfLeaving({ bill, intake, oldParts: registered }: Visit): Failure<BillRefusal>[] {
  const { mileageOutKm, oldParts } = bill
  return [
    ...(mileageOutKm === undefined ? [fail('bill.mileage-missing')] : []),
    ...(mileageOutKm !== undefined && mileageOutKm < intake.mileageKm
      ? [fail('bill.mileage-less-than-in', { in: intake.mileageKm, out: mileageOutKm })]
      : []),
    // Replaced parts belong to the owner: the list must say what becomes of them.
    ...(oldParts === undefined ? [fail('bill.old-parts-unanswered')] : []),
    ...(oldParts === 'none' && registered.length > 0
      ? [fail('bill.old-parts-registered', { count: registered.length })]
      : []),
  ]
}

function problemsOfMoney(visit: Visit): Failure<BillRefusal>[] {
  const { due, deposits = ZERO, paid, balance } = computeTotals(visit)
  if (balance === 0) return []
  const excess = computeExcess(due, deposits)
  // Nothing is to be taken while too much was taken before.
  return excess > 0 && paid === 0
    ? [fail('bill.deposits-exceed', { amount: excess })]
    : [fail('bill.payments-differ', { due, paid: add(deposits, paid) })]
}
