import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../staff/staff.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import type { MoneyMethod } from './bill.ts'
import type { Deposit, DepositId } from './deposit.ts'

export type TakeDepositRefusal = 'visit.settled' | 'deposit.not-positive'

/** Takes money before the bill is made up; possible while the visit is open. */
export function takeDeposit(
  visit: Visit,
  deposit: Omit<Deposit, 'returned'>,
): Result<Visit, TakeDepositRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (!(deposit.amount > 0)) return fail('deposit.not-positive')
  const taken: Deposit = { ...deposit, note: deposit.note.trim() }
  return ok({ ...visit, deposits: [...visit.deposits, taken] })
}

/** How a deposit goes back. */
export interface DepositReturn {
  readonly at: Instant
  readonly by: StaffId
  readonly method: MoneyMethod
  readonly reason: string
}

export type ReturnDepositRefusal =
  | 'visit.settled'
  | 'deposit.unknown'
  | 'deposit.returned'
  | 'deposit.reason-empty'

/**
 * Gives a deposit back, whole. Once the bill is settled it has been used; on a cancelled visit it
 * can still go back, so that no customer's money is left behind.
 */
export function returnDeposit(
  visit: Visit,
  id: DepositId,
  back: DepositReturn,
): Result<Visit, ReturnDepositRefusal> {
  if (visit.settlement !== undefined) return fail('visit.settled')
  const deposit = visit.deposits.find((each) => each.id === id)
  if (deposit === undefined) return fail('deposit.unknown')
  if (deposit.returned !== undefined) return fail('deposit.returned')
  if (!hasText(back.reason)) return fail('deposit.reason-empty')
  const returned = { ...back, reason: back.reason.trim() }
  return ok({
    ...visit,
    deposits: visit.deposits.map((each) => (each.id === id ? { ...each, returned } : each)),
  })
}
