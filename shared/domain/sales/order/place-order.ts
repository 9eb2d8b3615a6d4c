import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../../staff/staff.ts'
import { checkNext } from '../lead/take-lead.ts'
import type { QuotationId } from '../quotation/quotation.ts'
import { findQuotation } from '../quotation/quote.ts'
import { reachStep } from '../reach-step.ts'
import type { NextAction, Sale } from '../sale.ts'
import type { StockCarId } from '../stock/stock-car.ts'
import { computeHeld } from './sale-money.ts'
import type { SaleOrder } from './sale-order.ts'

export type OrderRefusal =
  | 'sale.closed'
  | 'sale.ordered'
  | 'quotation.unknown'
  | 'order.quotation-expired'
  | 'order.promise-past'
  | 'order.none'
  | 'order.reason-empty'
  | 'order.money-held'
  | 'sale.next-past'
  | 'sale.next-empty'

interface Ordering {
  readonly number: string
  readonly quotationId: QuotationId
  readonly promisedOn: Day
  readonly by: StaffId
  readonly at: Instant
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
}

/** The contract over one version. Whether what it gives away was allowed is asked before. */
export function placeOrder(sale: Sale, ordering: Ordering): Result<Sale, OrderRefusal> {
  const { number, quotationId, promisedOn, by, at, offsetMinutes } = ordering
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.order !== undefined) return fail('sale.ordered')
  const quotation = findQuotation(sale, quotationId)
  if (quotation === undefined) return fail('quotation.unknown')
  const today = dayOf(at, offsetMinutes)
  if (quotation.validUntil < today) {
    return fail('order.quotation-expired', { until: quotation.validUntil })
  }
  if (promisedOn < today) return fail('order.promise-past')
  const order: SaleOrder = { number, quotationId, promisedOn, by, at }
  return ok(reachStep({ ...sale, order, updatedAt: at }, 'ordered', at))
}

/** Notes which car is kept for the buyer; the car itself says it too (`allocateCar`). */
export function noteAllocation(
  sale: Sale,
  stockCarId: StockCarId,
  at: Instant,
): Result<Sale, OrderRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.order === undefined) return fail('order.none')
  return ok({ ...sale, order: { ...sale.order, stockCarId, allocatedAt: at }, updatedAt: at })
}

/**
 * Calls the order off: the sale goes on with a next action. What the buyer has paid goes back first,
 * so that nobody's money is forgotten.
 */
export function cancelOrder(
  sale: Sale,
  reason: string,
  {
    by,
    at,
    next,
    offsetMinutes,
  }: {
    readonly by: StaffId
    readonly at: Instant
    readonly next: NextAction
    readonly offsetMinutes: number
  },
): Result<Sale, OrderRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  const { order, ...rest } = sale
  if (order === undefined) return fail('order.none')
  if (!hasText(reason)) return fail('order.reason-empty')
  const held = computeHeld(sale)
  if (held > ZERO) return fail('order.money-held', { amount: held })
  const planned = checkNext(next, at, offsetMinutes)
  if (!planned.ok) return planned
  const cancelled = { ...order, cancelled: { at, by, reason: reason.trim() } }
  return ok({
    ...rest,
    pastOrders: [...sale.pastOrders, cancelled],
    // Ordered no longer: the funnel counts contracts that hold.
    steps: sale.steps.filter(({ step }) => step !== 'ordered'),
    step: 'negotiation',
    next: planned.value,
    updatedAt: at,
  })
}
