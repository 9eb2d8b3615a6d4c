import type { Instant } from '#shared/kernel/instant.ts'
import { type Money, negate } from '#shared/kernel/money.ts'
import type { StaffId } from '../staff/staff.ts'
import type { Visit } from '../visit/visit.ts'
import type { MoneyMethod } from './deposit.ts'

/** Why money changed hands over a visit. */
export const VISIT_MOVE_KINDS = [
  'deposit',
  'deposit-return',
  'payment',
  'account-receipt',
  'refund',
] as const

/** Why money changed hands over a visit, or towards a car and back. */
export const MONEY_MOVE_KINDS = [...VISIT_MOVE_KINDS, 'sale-payment', 'sale-return'] as const
export type MoneyMoveKind = (typeof MONEY_MOVE_KINDS)[number]

/** Money that changed hands once over a visit or a sale. */
export interface MoneyMove {
  readonly kind: MoneyMoveKind
  readonly at: Instant
  readonly by: StaffId
  readonly method: MoneyMethod
  /** Minor units; above zero came in, below zero went out. */
  readonly amount: Money
  /** Number of the paper that proves it. */
  readonly number: string
}

/** All money that changed hands over a visit, in the order it did. Putting on account moves none. */
export function listMoneyMoves({
  deposits,
  settlement,
  receipts,
  credits,
}: Pick<Visit, 'deposits' | 'settlement' | 'receipts' | 'credits'>): MoneyMove[] {
  const moves: MoneyMove[] = []
  for (const { amount, at, cashierId, method, number, returned } of deposits) {
    moves.push({ kind: 'deposit', at, by: cashierId, method, amount, number })
    if (returned !== undefined) {
      const back = negate(amount)
      const { at: backAt, by, method: backBy } = returned
      moves.push({ kind: 'deposit-return', at: backAt, by, method: backBy, amount: back, number })
    }
  }
  if (settlement !== undefined) {
    const { at, cashierId, number, paidBack, payments } = settlement
    for (const { method, amount } of payments) {
      if (method !== 'on-account') {
        moves.push({ kind: 'payment', at, by: cashierId, method, amount, number })
      }
    }
    if (paidBack !== undefined) {
      const amount = negate(paidBack.amount)
      const { method } = paidBack
      moves.push({ kind: 'deposit-return', at, by: cashierId, method, amount, number })
    }
  }
  for (const { at, cashierId, method, amount, number } of receipts) {
    moves.push({ kind: 'account-receipt', at, by: cashierId, method, amount, number })
  }
  for (const { at, by, number, refund } of credits) {
    if (refund !== undefined) {
      const amount = negate(refund.amount)
      moves.push({ kind: 'refund', at, by, method: refund.method, amount, number })
    }
  }
  return moves.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
