import type { Instant } from '#shared/kernel/instant.ts'
import { add, type Money, negate, sum, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { MoneyMethod } from '../../settlement/bill.ts'
import type { MoneyMove } from '../../settlement/list-money-moves.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { Sale } from '../sale.ts'

export type SaleMoneyId = Id<'SaleMoney'>

/**
 * 定金 before the contract is fulfilled, a payment towards the price, money that goes back, and what
 * the shop pays on top of it where it did not keep to the contract (双倍返还).
 */
export const SALE_MONEY_KINDS = ['deposit', 'payment', 'return', 'compensation'] as const
export type SaleMoneyKind = (typeof SALE_MONEY_KINDS)[number]

/** Whose money it is: the buyer’s own, the loan a lender pays out, or the worth of the old car. */
export const MONEY_SOURCES = ['buyer', 'lender', 'old-car'] as const
export type MoneySource = (typeof MONEY_SOURCES)[number]

/** An old car is set off against the price: nothing passes through the till. */
export type SaleMoneyMethod = MoneyMethod | 'set-off'

/** Money that changed hands once over a sale. It is never taken back: a return is another one. */
export interface SaleMoney {
  readonly id: SaleMoneyId
  readonly kind: SaleMoneyKind
  /** Absent: the buyer’s own. */
  readonly source?: MoneySource
  readonly method: SaleMoneyMethod
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

type Paid = Pick<Sale, 'money'> & Partial<Pick<Sale, 'pastOrders'>>

/** What the shop holds from one source, minor units; a forfeited deposit is the shop’s own. */
export function computeHeldFrom({ money, pastOrders = [] }: Paid, from: MoneySource): Money {
  const own = money.filter(
    ({ source = 'buyer', kind }) => source === from && kind !== 'compensation',
  )
  const moved = own.map(({ kind, amount }) => (kind === 'return' ? negate(amount) : amount))
  const kept = from === 'buyer' ? pastOrders.map(({ cancelled }) => cancelled?.kept ?? ZERO) : []
  return sum([...moved, ...kept.map(negate)])
}

/** What the shop holds of the buyer’s own money, minor units. */
export const computeHeld = (sale: Paid): Money => computeHeldFrom(sale, 'buyer')

/** What the buyer still has to bring, minor units; below zero where too much is held. */
export function computeStillDue(sale: Paid, due: Money): Money {
  return add(due, negate(computeHeld(sale)))
}

/**
 * Takes money towards a quotation that asks this source for `due`. Nothing is taken for a car nobody
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
  const still = add(due, negate(computeHeldFrom(sale, taken.source ?? 'buyer')))
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
  const held = computeHeldFrom(sale, back.source ?? 'buyer')
  if (back.amount > held) return fail('sale-money.more-than-held', { amount: held })
  return ok(withMoney(sale, { ...back, kind: 'return' }))
}

/** Notes what the shop pays on top of the deposit it returns; `settleDeposit` says how much. */
export const payCompensation = (sale: Sale, paid: SaleMoney): Sale =>
  withMoney(sale, { ...paid, kind: 'compensation' })

/** Whether it leaves the till. */
export const goesOut = ({ kind }: Pick<SaleMoney, 'kind'>): boolean =>
  kind === 'return' || kind === 'compensation'

/** The money of a sale as the till counts it; what is set off never lay in it. */
export function listSaleMoves({ money }: Pick<Sale, 'money'>): MoneyMove[] {
  return money.flatMap((moved) => {
    const { at, cashierId, method, amount, number } = moved
    if (method === 'set-off') return []
    return {
      kind: goesOut(moved) ? 'sale-return' : 'sale-payment',
      at,
      by: cashierId,
      method,
      amount: goesOut(moved) ? negate(amount) : amount,
      number,
    }
  })
}

function withMoney(sale: Sale, moved: SaleMoney): Sale {
  const one = { ...moved, note: moved.note.trim() }
  return { ...sale, money: [...sale.money, one], updatedAt: moved.at }
}
