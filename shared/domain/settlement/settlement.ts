import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { StaffId } from '../staff/staff.ts'
import type { WarrantyTerm } from '../warranty/warranty-term.ts'
import type { DiscountApproval, MoneyMethod, OldPartsAnswer, Payment } from './bill.ts'
import type { BillTotals } from './compute-totals.ts'

/** An issued settlement: figures that will not change any more. */
export interface Settlement {
  /** Number of the settlement list, e.g. `JS-20261120-007`. */
  readonly number: string
  readonly at: Instant
  readonly cashierId: StaffId
  readonly totals: BillTotals
  readonly payments: readonly Payment[]
  /** What the deposits were more than the bill, given back with it. */
  readonly paidBack?: { readonly method: MoneyMethod; readonly amount: Money }
  /** Who allowed a discount beyond the usual limit. */
  readonly discountApproval?: DiscountApproval
  readonly oldParts: OldPartsAnswer
  readonly mileageOutKm: number
  /** Warranty of each billed job, counted from the day of settlement until delivery confirms it. */
  readonly warranties: readonly WarrantyTerm[]
}
