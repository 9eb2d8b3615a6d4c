import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { compare, type Money, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { QuotationId } from '../quotation/quotation.ts'
import { findQuotation } from '../quotation/quote.ts'
import { reachStep } from '../reach-step.ts'
import type { Sale } from '../sale.ts'
import type { StockCarId } from '../stock/stock-car.ts'
import { mostDeposit } from './deposit-limit.ts'
import type { SaleOrder } from './sale-order.ts'

export type OrderRefusal =
  | 'sale.closed'
  | 'sale.ordered'
  | 'quotation.unknown'
  | 'order.quotation-expired'
  | 'order.promise-past'
  | 'order.promise-same'
  | 'order.deposit-over'
  | 'order.none'
  | 'order.reason-empty'

interface Ordering {
  readonly number: string
  readonly quotationId: QuotationId
  readonly promisedOn: Day
  /** The deposit agreed on, minor units, and what the contract is about: it may be a fifth of it. */
  readonly deposit?: Money | undefined
  readonly contractPrice?: Money
  readonly place?: string
  readonly note?: string
  readonly by: StaffId
  readonly at: Instant
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
}

/** The contract over one version. Whether what it gives away was allowed is asked before. */
export function placeOrder(sale: Sale, ordering: Ordering): Result<Sale, OrderRefusal> {
  const { number, quotationId, promisedOn, deposit, contractPrice, by, at } = ordering
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.order !== undefined) return fail('sale.ordered')
  const quotation = findQuotation(sale, quotationId)
  if (quotation === undefined) return fail('quotation.unknown')
  const today = dayOf(at, ordering.offsetMinutes)
  if (quotation.validUntil < today) {
    return fail('order.quotation-expired', { until: quotation.validUntil })
  }
  if (promisedOn < today) return fail('order.promise-past')
  if (deposit !== undefined && contractPrice !== undefined) {
    const most = mostDeposit(contractPrice)
    if (compare(deposit, most) > 0) return fail('order.deposit-over', { amount: most })
  }
  const order: SaleOrder = {
    number,
    quotationId,
    promisedOn,
    by,
    at,
    ...(deposit === undefined || deposit === ZERO ? {} : { deposit }),
    ...(hasText(ordering.place) ? { place: ordering.place.trim() } : {}),
    ...(hasText(ordering.note) ? { note: ordering.note.trim() } : {}),
  }
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

/** Notes that no car is kept any more; the car itself is given back by `releaseCar`. */
export function noteRelease(sale: Sale, at: Instant): Result<Sale, OrderRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.order === undefined) return fail('order.none')
  const { stockCarId: _freed, allocatedAt: _since, ...order } = sale.order
  return ok({ ...sale, order, updatedAt: at })
}

/** Promises another day, with the reason; the day before stays on record. */
export function movePromise(
  sale: Sale,
  { to, reason }: { readonly to: Day; readonly reason: string },
  {
    by,
    at,
    offsetMinutes,
  }: { readonly by: StaffId; readonly at: Instant; readonly offsetMinutes: number },
): Result<Sale, OrderRefusal> {
  const { order } = sale
  if (sale.state !== 'open') return fail('sale.closed')
  if (order === undefined) return fail('order.none')
  if (to < dayOf(at, offsetMinutes)) return fail('order.promise-past')
  if (to === order.promisedOn) return fail('order.promise-same', { on: to })
  if (!hasText(reason)) return fail('order.reason-empty')
  const moved = { from: order.promisedOn, to, reason: reason.trim(), at, by }
  const movedPromises = [...(order.movedPromises ?? []), moved]
  return ok({ ...sale, order: { ...order, promisedOn: to, movedPromises }, updatedAt: at })
}
