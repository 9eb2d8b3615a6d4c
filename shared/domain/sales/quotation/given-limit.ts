import { compare, type Money, money, ZERO } from '#shared/kernel/money.ts'
import { type BasisPoints, basisPoints } from '#shared/kernel/rate.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { mostDiscount } from '../../settlement/discount-limit.ts'
import type { Staff, StaffRole } from '../../staff/staff.ts'
import type { GivenApproval } from './quotation.ts'

/** What each role may give away of a car's list price, as discount and packages together. [G] */
export type GivenLimits = Readonly<Partial<Record<StaffRole, BasisPoints>>>

export const USUAL_GIVEN_LIMITS: GivenLimits = {
  consultant: basisPoints(300),
  manager: basisPoints(1000),
  owner: basisPoints(10_000),
}

/** The most a person may give away on a car of a list price, minor units: by the best of their roles. */
export function mostGiven(
  { roles }: Pick<Staff, 'roles'>,
  listPrice: Money,
  limits: GivenLimits = USUAL_GIVEN_LIMITS,
): Money {
  return money(
    Math.max(ZERO, ...roles.map((role) => mostDiscount(listPrice, limits[role] ?? basisPoints(0)))),
  )
}

/** `given.over-limit` carries {amount}: what whoever wrote it may give. */
export type GivenRefusal = 'given.over-limit'

/** Whether what is given away is within the writer's limit, or was allowed up to this amount. */
export function checkGiven(
  given: Money,
  {
    writer,
    listPrice,
    approval,
    limits,
  }: {
    readonly writer: Pick<Staff, 'roles'>
    readonly listPrice: Money
    readonly approval?: GivenApproval | undefined
    readonly limits?: GivenLimits | undefined
  },
): Result<null, GivenRefusal> {
  const own = mostGiven(writer, listPrice, limits)
  if (compare(given, own) <= 0) return ok(null)
  const isAllowed = approval !== undefined && compare(given, approval.amount) <= 0
  return isAllowed ? ok(null) : fail('given.over-limit', { amount: own })
}

/** A manager's yes to an amount; refused where it is beyond their own limit. Carries {amount}. */
export function approveGiven(
  given: Money,
  {
    approver,
    listPrice,
    at,
    limits,
  }: {
    readonly approver: Pick<Staff, 'id' | 'roles'>
    readonly listPrice: Money
    readonly at: GivenApproval['at']
    readonly limits?: GivenLimits | undefined
  },
): Result<GivenApproval, GivenRefusal> {
  const own = mostGiven(approver, listPrice, limits)
  return compare(given, own) <= 0
    ? ok({ by: approver.id, at, amount: given })
    : fail('given.over-limit', { amount: own })
}
