import type { Money } from '#shared/kernel/money.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { type BasisPoints, basisPoints } from '#shared/kernel/rate.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Shop } from '../shop/shop.ts'
import type { Staff, StaffRole } from '../staff/staff.ts'
import type { Bill } from './bill.ts'

const WHOLE = 10_000

/**
 * What each role may take off while the shop has not said otherwise, of the gross: advisors 5 %,
 * managers 15 %, the owner anything. Cashiers take the money and give nothing away.
 */
export const USUAL_DISCOUNT_LIMITS: Readonly<Partial<Record<StaffRole, BasisPoints>>> = {
  advisor: basisPoints(500),
  manager: basisPoints(1500),
  owner: basisPoints(WHOLE),
}

/** Roles whose limits a shop sets; the others sell nothing. */
export const DISCOUNT_ROLES = [
  'advisor',
  'cashier',
  'manager',
  'owner',
] as const satisfies readonly StaffRole[]

/** The largest discount a person may give, of the gross: the highest of their roles. */
export function discountLimitOf(
  { roles }: Pick<Staff, 'roles'>,
  limits: Shop['discountLimits'] = USUAL_DISCOUNT_LIMITS,
): BasisPoints {
  return basisPoints(Math.max(0, ...roles.map((role) => limits[role] ?? 0)))
}

/** The largest discount on `gross` within a limit, minor units, cut off: never a cent beyond it. */
export const mostDiscount = (gross: Money, limit: BasisPoints): Money =>
  // By whole parts first: gross times ten thousand may be beyond exact integers.
  gross <= 0
    ? ZERO
    : money(Math.floor(gross / WHOLE) * limit + Math.floor(((gross % WHOLE) * limit) / WHOLE))

export type DiscountLimitRefusal = 'bill.discount-over-limit' | 'bill.discount-approver-may-not'

/** Who decides about a discount, and by which limits. */
export interface DiscountAuthority {
  /** Whoever is signed in. */
  readonly actor: Pick<Staff, 'roles'>
  /** Whoever allowed it, as the bill's approval names them. */
  readonly approver?: Pick<Staff, 'roles' | 'isActive'> | undefined
  /** False where nobody was made manager or owner: then no limit holds. */
  readonly hasApprovers: boolean
  readonly limits?: Shop['discountLimits']
}

/**
 * Whether the bill's discount may be given. Beyond the actor's limit it needs the approval of
 * somebody whose own limit allows it, given for this discount or a larger one. Refusals carry
 * {amount}: what may be given, minor units.
 */
export function checkDiscountLimit(
  { discount, discountApproval }: Pick<Bill, 'discount' | 'discountApproval'>,
  gross: Money,
  { actor, approver, hasApprovers, limits }: DiscountAuthority,
): Result<null, DiscountLimitRefusal> {
  const allowed = mostDiscount(gross, discountLimitOf(actor, limits))
  if (!hasApprovers || discount <= allowed) return ok(null)
  if (discountApproval === undefined || discountApproval.amount < discount) {
    return fail('bill.discount-over-limit', { discount, amount: allowed })
  }
  const most = approver?.isActive ? mostDiscount(gross, discountLimitOf(approver, limits)) : ZERO
  return discount <= most
    ? ok(null)
    : fail('bill.discount-approver-may-not', { discount, amount: most })
}
