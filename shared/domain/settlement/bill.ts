import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { StaffId } from '../staff/staff.ts'

export const PAYMENT_METHODS = [
  'cash',
  'card',
  'wechat',
  'alipay',
  'transfer',
  'on-account',
] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** Ways in which money really changes hands: everything but putting it on account. */
export const MONEY_METHODS = ['cash', 'card', 'wechat', 'alipay', 'transfer'] as const
export type MoneyMethod = (typeof MONEY_METHODS)[number]

export interface Payment {
  readonly method: PaymentMethod
  /** Minor units, above zero. */
  readonly amount: Money
}

/** What becomes of replaced parts, which belong to the owner: taken back, given up, or none came off. */
export const OLD_PARTS_ANSWERS = ['taken-back', 'waived', 'none'] as const
export type OldPartsAnswer = (typeof OLD_PARTS_ANSWERS)[number]

/** What the cashier adds to the work: the bill while it is still being made up. */
export interface Bill {
  /** Minor units taken off by agreement. */
  readonly discount: Money
  /** Small change waived (抹零), 0 to 99 minor units. */
  readonly rounding: Money
  readonly oldParts?: OldPartsAnswer
  readonly payments: readonly Payment[]
  /** Odometer on leaving, whole kilometres. */
  readonly mileageOutKm?: number
  /** How deposits that are more than the bill are paid back when it is issued. */
  readonly payBackBy?: MoneyMethod
  /** Who allowed a discount beyond the limit of whoever wrote it. */
  readonly discountApproval?: DiscountApproval
}

/** A yes to a discount: to this much and no more. */
export interface DiscountApproval {
  readonly by: StaffId
  readonly at: Instant
  /** Minor units of discount it was given for. */
  readonly amount: Money
}
