import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { alignOldParts, answerOf } from '../old-part/old-parts-answer.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import type { Bill } from './bill.ts'
import { checkDiscount, type DiscountProblem } from './check-discount.ts'
import { computeTotals } from './compute-totals.ts'

export type ChangeBillRefusal =
  | DiscountProblem
  | 'visit.settled'
  | 'bill.payment-not-positive'
  | 'bill.mileage-less-than-in'

/**
 * Changes what the cashier adds: discount, waived change, payments, old parts, odometer. Whether
 * the bill is complete is asked only on issue (`checkBill`): a bill may be half written.
 */
export function changeBill(visit: Visit, patch: Partial<Bill>): Result<Visit, ChangeBillRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const bill: Bill = { ...visit.bill, ...patch }
  if (patch.discount !== undefined || patch.rounding !== undefined) {
    const checked = checkDiscount(bill, computeTotals(visit).gross)
    if (!checked.ok) return checked
  }
  if (bill.payments.some((payment) => !(payment.amount > 0))) {
    return fail('bill.payment-not-positive')
  }
  const { mileageOutKm } = bill
  if (mileageOutKm !== undefined && !(mileageOutKm >= visit.intake.mileageKm)) {
    return fail('bill.mileage-less-than-in', { in: visit.intake.mileageKm, out: mileageOutKm })
  }
  if (patch.oldParts === undefined) return ok({ ...visit, bill })
  // One answer for all parts is written into the register, so that list and bill say the same.
  const oldParts = alignOldParts(visit.oldParts, patch.oldParts)
  const said = patch.oldParts === 'none' ? 'none' : (answerOf(oldParts) ?? patch.oldParts)
  return ok({ ...visit, oldParts, bill: { ...bill, oldParts: said } })
}
