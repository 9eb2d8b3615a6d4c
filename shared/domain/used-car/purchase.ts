import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { isNegative, type Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { MoneyMethod } from '../settlement/bill.ts'
import type { Appraisal, CarPaper } from './appraisal.ts'

/**
 * What the owner declares when the car is sold to the shop: it is theirs, nobody else has a right in it,
 * fines are paid, no accident to the frame, neither water nor fire, the odometer is true.
 */
export const SELLER_DECLARATIONS = [
  'owned',
  'unmortgaged',
  'fines-cleared',
  'no-accident',
  'no-water-fire',
  'odometer-true',
] as const
export type SellerDeclaration = (typeof SELLER_DECLARATIONS)[number]

/** What the shop and the owner agreed when the car was bought (二手车收购合同). */
export interface Purchase {
  /** `true`: the owner declares it; `false`: it is not so, and the words say how. */
  readonly declared: Readonly<Record<SellerDeclaration, boolean>>
  readonly words: string
  /** The owner's papers, as read; empty where the contract is filled in by hand. */
  readonly sellerIdNumber: string
  readonly papersHanded: readonly CarPaper[]
  readonly keys: number
  /** `trade-in`: the price is set off against the new car. */
  readonly payment: MoneyMethod | 'trade-in'
  /** Last day for the money, and for the new registration. */
  readonly payBy: Day
  readonly handOverOn: Day
  readonly transferBy: Day
  /** Fines still to be paid, minor units, by the owner, until the transfer. */
  readonly finesOpen?: Money
  /** When the owner frees a mortgaged car. */
  readonly mortgageClearedBy?: Day
}

export type PurchaseRefusal =
  | 'purchase.not-owned'
  | 'purchase.mortgage-unchecked'
  | 'purchase.mortgage-open'
  | 'purchase.words-missing'
  | 'purchase.days-order'
  | 'purchase.keys-range'
  | 'purchase.fines-range'

const MOST_KEYS = 9

/**
 * Whether a car can be bought under these words: it must be the owner's, its mortgage known and with a day
 * by which it is cleared, and what the owner does not declare is told in words. The car comes no later
 * than its registration is changed.
 */
export function checkPurchase(
  purchase: Purchase,
  { car }: Pick<Appraisal, 'car'>,
): Result<Purchase, PurchaseRefusal> {
  const { declared, keys, finesOpen } = purchase
  if (!declared.owned) return fail('purchase.not-owned')
  if (car.isMortgaged === 'not-checked' || car.isMortgaged === 'not-possible') {
    return fail('purchase.mortgage-unchecked')
  }
  const isMortgaged = car.isMortgaged === 'present' || !declared.unmortgaged
  if (isMortgaged && purchase.mortgageClearedBy === undefined) return fail('purchase.mortgage-open')
  const isAllDeclared = SELLER_DECLARATIONS.every((each) => declared[each])
  if (!isAllDeclared && !hasText(purchase.words)) return fail('purchase.words-missing')
  if (purchase.handOverOn > purchase.transferBy) return fail('purchase.days-order')
  if (!Number.isInteger(keys) || keys < 0 || keys > MOST_KEYS) {
    return fail('purchase.keys-range', { most: MOST_KEYS })
  }
  if (finesOpen !== undefined && isNegative(finesOpen)) return fail('purchase.fines-range')
  return ok({
    ...purchase,
    words: purchase.words.trim(),
    sellerIdNumber: purchase.sellerIdNumber.trim(),
  })
}
