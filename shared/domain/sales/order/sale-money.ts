import type { Instant } from '#shared/kernel/instant.ts'
import { add, type Money, negate, sum, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { MoneyMethod } from '../../settlement/bill.ts'
import type { MoneyMove } from '../../settlement/list-money-moves.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { Sale } from '../sale.ts'

export type SaleMoneyId = Id<'SaleMoney'>

/** 定金 before the contract is fulfilled, a payment towards the price, or money that goes back. */
export const SALE_MONEY_KINDS = ['deposit', 'payment', 'return'] as const
export type SaleMoneyKind = (typeof SALE_MONEY_KINDS)[number]

/** Money that changed hands once over a sale. It is never taken back: a return is another one. */
export interface SaleMoney {
  readonly id: SaleMoneyId
  readonly kind: SaleMoneyKind
  readonly method: MoneyMethod
  /** Minor units, above zero. */
  readonly amount: Money
  readonly at: Instant
  readonly cashierId: StaffId
  /** Number of its receipt. */
  readonly number: string
  readonly note: string
}

export type SaleMoneyRefusal =
  | 'sale.closed'
  | 'sale-money.not-positive'
  | 'sale-money.no-quotation'
  | 'sale-money.more-than-due'
  | 'sale-money.more-than-held'
  | 'sale-money.reason-empty'

/** What the shop holds of the buyer’s money, minor units. */
export function computeHeld({ money }: Pick<Sale, 'money'>): Money {
  return sum(money.map(({ kind, amount }) => (kind === 'return' ? negate(amount) : amount)))
}

/** What the buyer still has to bring, minor units; below zero where too much is held. */
export function computeStillDue(sale: Pick<Sale, 'money'>, due: Money): Money {
  return add(due, negate(computeHeld(sale)))
}

/**
 * Takes money of a buyer towards a quotation that asks for `due`. Nothing is taken for a car nobody
 * has quoted, nor more than is asked for.
 */
export function takeSaleMoney(
  sale: Sale,
  taken: SaleMoney,
  due: Money | undefined,
): Result<Sale, SaleMoneyRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (!(taken.amount > 0)) return fail('sale-money.not-positive')
  if (due === undefined) return fail('sale-money.no-quotation')
  const still = computeStillDue(sale, due)
  if (taken.amount > still) {
    return fail('sale-money.more-than-due', { amount: still < 0 ? ZERO : still })
  }
  return ok(withMoney(sale, taken))
}

/** Gives money back, with the reason; also on a sale that was lost, so that none stays behind. */
export function returnSaleMoney(sale: Sale, back: SaleMoney): Result<Sale, SaleMoneyRefusal> {
  if (sale.state === 'delivered' || sale.state === 'merged') return fail('sale.closed')
  if (!(back.amount > 0)) return fail('sale-money.not-positive')
  if (back.note.trim() === '') return fail('sale-money.reason-empty')
  const held = computeHeld(sale)
  if (back.amount > held) return fail('sale-money.more-than-held', { amount: held })
  return ok(withMoney(sale, { ...back, kind: 'return' }))
}

/** The money of a sale as the till counts it. */
export function listSaleMoves({ money }: Pick<Sale, 'money'>): MoneyMove[] {
  return money.map(({ kind, at, cashierId, method, amount, number }) => ({
    kind: kind === 'return' ? 'deposit-return' : kind,
    at,
    by: cashierId,
    method,
    amount: kind === 'return' ? negate(amount) : amount,
    number,
  }))
}

function withMoney(sale: Sale, moved: SaleMoney): Sale {
  const one = { ...moved, note: moved.note.trim() }
  return { ...sale, money: [...sale.money, one], updatedAt: moved.at }
}
