import type { Session } from '#renderer/session/session.tsx'
import { hasApprovers } from '#shared/domain/settlement/approvers.ts'
import {
  checkDiscountLimit,
  type DiscountLimitRefusal,
} from '#shared/domain/settlement/discount-limit.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Whether whoever is signed in may give the bill's discount, or somebody who may allowed it. */
export const checkOwnDiscount = (
  { bill }: Pick<Visit, 'bill'>,
  gross: Money,
  { staff: actor, shop }: Pick<Session, 'staff' | 'shop'>,
  staff: readonly Staff[],
): Result<null, DiscountLimitRefusal> =>
  checkDiscountLimit(bill, gross, {
    actor,
    approver: staff.find(({ id }) => id === bill.discountApproval?.by),
    hasApprovers: hasApprovers(staff),
    limits: shop.discountLimits,
  })
