import type { Day } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Signature } from '../../approval/signature.ts'
import type { StaffId } from '../../staff/staff.ts'
import { planCalls } from '../after/plan-calls.ts'
import { computeStillDue } from '../order/sale-money.ts'
import { reachStep } from '../reach-step.ts'
import type { Sale } from '../sale.ts'
import { checkPreDelivery, type PreDeliveryRefusal } from './pre-delivery.ts'

/**
 * What is handed over and explained with a new car (家用汽车产品修理更换退货责任规定 §8, §13; 汽车销售管理办法
 * §16): papers, tools by list, a joint look at the car, the periods of 三包 and where it is repaired.
 */
export const HAND_OVER_POINTS = [
  'joint-check',
  'conformity-certificate',
  'consistency-certificate',
  'manual',
  'sanbao-certificate',
  'service-book',
  'invoice',
  'tools',
  'keys',
  'controls-explained',
  'sanbao-explained',
  'repair-network',
  'technician-introduced',
  'first-service',
  'ceremony',
] as const
export type HandOverPoint = (typeof HAND_OVER_POINTS)[number]

/** Points the law asks for: a car is not handed over without them. */
export const HAND_OVER_DUTIES: readonly HandOverPoint[] = [
  'joint-check',
  'conformity-certificate',
  'consistency-certificate',
  'manual',
  'sanbao-certificate',
  'service-book',
  'invoice',
  'tools',
  'sanbao-explained',
  'repair-network',
]

export interface HandOver {
  readonly at: Instant
  readonly by: StaffId
  /** The technician the buyer was introduced to. */
  readonly technicianId?: StaffId
  readonly done: readonly HandOverPoint[]
  /** Day of the invoice; 三包 runs from it, or from the delivery where they differ (§18). */
  readonly invoicedOn: Day
  readonly mileageKm: number
  readonly firstServiceOn: Day
  readonly firstServiceKm: number
  readonly signature?: Omit<Signature, 'estimateVersion'>
}

export type HandOverRefusal =
  | PreDeliveryRefusal
  | 'sale.closed'
  | 'order.none'
  | 'hand-over.no-car'
  | 'hand-over.not-inspected'
  | 'hand-over.not-paid'
  | 'hand-over.duty-open'

/**
 * Hands the car over: it was ordered, kept, inspected and paid for, and every duty of the law is
 * done. `due` is what the quotation asks the buyer for, minor units.
 */
export function handOver(
  sale: Sale,
  done: HandOver,
  {
    due,
    isCharged,
    offsetMinutes,
  }: {
    readonly due: Sale['money'][number]['amount']
    readonly isCharged: boolean
    readonly offsetMinutes: number
  },
): Result<Sale, HandOverRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.order === undefined) return fail('order.none')
  if (sale.order.stockCarId === undefined) return fail('hand-over.no-car')
  if (sale.preDelivery === undefined) return fail('hand-over.not-inspected')
  const inspected = checkPreDelivery(sale.preDelivery, isCharged)
  if (!inspected.ok) return inspected
  const still = computeStillDue(sale, due)
  if (still > ZERO) return fail('hand-over.not-paid', { amount: still })
  const open = HAND_OVER_DUTIES.filter((duty) => !done.done.includes(duty))
  if (open.length > 0) return fail('hand-over.duty-open', { count: open.length })
  const delivered = { ...sale, state: 'delivered', handOver: done, updatedAt: done.at } as const
  const calls = planCalls(dayOf(done.at, offsetMinutes))
  return ok(reachStep({ ...delivered, calls }, 'delivered', done.at))
}
