import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { type Money, subtract, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../../staff/staff.ts'
import { checkNext } from '../lead/take-lead.ts'
import type { NextAction, Sale } from '../sale.ts'
import { computeHeld, computeHeldFrom } from './sale-money.ts'
import type { DepositOutcome } from './sale-order.ts'

export type CancelOrderRefusal =
  | 'sale.closed'
  | 'order.none'
  | 'order.reason-empty'
  | 'order.money-held'
  | 'order.lender-held'
  | 'order.old-car-held'
  | 'sale.next-past'
  | 'sale.next-empty'

interface CallingOff {
  readonly by: StaffId
  readonly at: Instant
  readonly next: NextAction
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
  readonly outcome?: DepositOutcome
  /** Of the deposit, forfeited, minor units: `settleDeposit` says how much. */
  readonly kept?: Money
}

/**
 * Calls the order off: the sale goes on with a next action. What was paid goes back first, to the
 * buyer but for a forfeited deposit, and to the lender, so that nobody's money is forgotten.
 */
export function cancelOrder(
  sale: Sale,
  reason: string,
  { by, at, next, offsetMinutes, outcome, kept = ZERO }: CallingOff,
): Result<Sale, CancelOrderRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  const { order, ...rest } = sale
  if (order === undefined) return fail('order.none')
  if (!hasText(reason)) return fail('order.reason-empty')
  const lent = computeHeldFrom(sale, 'lender')
  if (lent > ZERO) return fail('order.lender-held', { amount: lent })
  const setOff = computeHeldFrom(sale, 'old-car')
  if (setOff > ZERO) return fail('order.old-car-held', { amount: setOff })
  const held = subtract(computeHeld(sale), kept)
  if (held > ZERO) return fail('order.money-held', { amount: held })
  const planned = checkNext(next, at, offsetMinutes)
  if (!planned.ok) return planned
  const cancelled = {
    at,
    by,
    reason: reason.trim(),
    ...(outcome === undefined ? {} : { outcome }),
    ...(kept === ZERO ? {} : { kept }),
  }
  return ok({
    ...rest,
    pastOrders: [...sale.pastOrders, { ...order, cancelled }],
    // Ordered no longer: the funnel counts contracts that hold.
    steps: sale.steps.filter(({ step }) => step !== 'ordered'),
    step: 'negotiation',
    next: planned.value,
    updatedAt: at,
  })
}
