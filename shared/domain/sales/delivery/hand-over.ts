import type { Day } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { AgreementSignature } from '../../approval/agreed.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { UsedWarranty } from '../../used-car/used-warranty.ts'
import type { VehicleId } from '../../vehicle/vehicle.ts'
import { planCalls } from '../after/plan-calls.ts'
import { giftsOf } from '../gift/gift.ts'
import { computeStillDue } from '../order/sale-money.ts'
import { reachStep } from '../reach-step.ts'
import type { ShowroomVisit } from '../reception/showroom-visit.ts'
import type { Sale } from '../sale.ts'
import type { StockCar } from '../stock/stock-car.ts'
import type { CeremonyStep } from './ceremony.ts'
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
  'registration-certificate',
  'driving-licence',
] as const
export type HandOverPoint = (typeof HAND_OVER_POINTS)[number]

/** The points as they lie on the table: papers, things, and what is explained. */
export const HAND_OVER_GROUPS = ['papers', 'things', 'told'] as const
export type HandOverGroup = (typeof HAND_OVER_GROUPS)[number]

const OF_GROUP: Readonly<Record<HandOverGroup, readonly HandOverPoint[]>> = {
  papers: [
    'conformity-certificate',
    'consistency-certificate',
    'manual',
    'sanbao-certificate',
    'service-book',
    'invoice',
    'registration-certificate',
    'driving-licence',
  ],
  things: ['joint-check', 'tools', 'keys'],
  told: [
    'controls-explained',
    'sanbao-explained',
    'repair-network',
    'technician-introduced',
    'first-service',
  ],
}

/** The points of a group in the order in which they are gone through; the ceremony is of none. */
export const pointsOfGroup = (group: HandOverGroup): readonly HandOverPoint[] => OF_GROUP[group]

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

/** A used car comes with its own papers instead of the maker's, and 三包 is no duty of the seller. */
const USED_DUTIES: readonly HandOverPoint[] = [
  'joint-check',
  'registration-certificate',
  'driving-licence',
  'invoice',
  'keys',
]
const NEW_ONLY: readonly HandOverPoint[] = [
  'conformity-certificate',
  'consistency-certificate',
  'sanbao-certificate',
  'sanbao-explained',
]
const USED_ONLY: readonly HandOverPoint[] = ['registration-certificate', 'driving-licence']

/** The points of a new or a used car, in their order. */
export const listHandOverPoints = (kind: StockCar['kind']): HandOverPoint[] =>
  HAND_OVER_POINTS.filter((point) => !(kind === 'new' ? USED_ONLY : NEW_ONLY).includes(point))

/** Whether a new or a used car is not handed over without a point. */
export const isDuty = (point: HandOverPoint, kind: StockCar['kind']): boolean =>
  (kind === 'new' ? HAND_OVER_DUTIES : USED_DUTIES).includes(point)

/** A hand-over while it is being prepared: whatever is known already. */
export interface HandOverDraft {
  readonly done: readonly HandOverPoint[]
  /** What was done around it, of the steps of this kind of buyer. */
  readonly ceremony?: readonly CeremonyStep[]
  /** The technician the buyer was introduced to. */
  readonly technicianId?: StaffId
  /** Day of the invoice; 三包 runs from it, or from the delivery where they differ (§18). */
  readonly invoicedOn?: Day
  readonly mileageKm?: number
  readonly firstServiceOn?: Day
  readonly firstServiceKm?: number
  readonly keyCount?: number
  /** Eighths of a tank, 0 to 8, of what burns fuel. */
  readonly fuelEighths?: number
  /** Per cent, of what is charged. */
  readonly chargePercent?: number
  /** Normal form; absent while the car is not registered. */
  readonly plate?: string
  /** Gifts that are handed out with the car, by name; the others are owed on. */
  readonly givenNow?: readonly string[]
  readonly signature?: AgreementSignature
}

/** What the hand-over was. */
export interface HandOver extends HandOverDraft {
  readonly at: Instant
  readonly by: StaffId
  readonly invoicedOn: Day
  readonly mileageKm: number
  readonly firstServiceOn: Day
  readonly firstServiceKm: number
  /** The car as the service desk has it since. */
  readonly vehicleId?: VehicleId
  /** What the law gives the buyer of a used car; absent: nothing, or the car is new. */
  readonly usedWarranty?: UsedWarranty
}

export type HandOverRefusal =
  | PreDeliveryRefusal
  | 'sale.closed'
  | 'order.none'
  | 'hand-over.no-car'
  | 'hand-over.not-inspected'
  | 'hand-over.not-paid'
  | 'hand-over.duty-open'
  | 'hand-over.technician-missing'
  | 'hand-over.mileage-less'
  | 'hand-over.service-past'
  | 'hand-over.invoice-late'

interface HandingOver {
  /** What the quotation asks the buyer for, minor units. */
  readonly due: Money
  readonly isCharged: boolean
  readonly offsetMinutes: number
  /** Absent: a new car. */
  readonly kind?: StockCar['kind']
}

/** What still stands between the buyer and the car, the first thing first; ok when nothing does. */
export function checkHandOver(
  sale: Sale,
  { due, isCharged, kind = 'new' }: HandingOver,
  done: readonly HandOverPoint[],
): Result<null, HandOverRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.order === undefined) return fail('order.none')
  if (sale.order.stockCarId === undefined) return fail('hand-over.no-car')
  if (sale.preDelivery === undefined) return fail('hand-over.not-inspected')
  const inspected = checkPreDelivery(sale.preDelivery, isCharged)
  if (!inspected.ok) return inspected
  const still = computeStillDue(sale, due)
  if (still > ZERO) return fail('hand-over.not-paid', { amount: still })
  const open = listHandOverPoints(kind).filter(
    (point) => isDuty(point, kind) && !done.includes(point),
  )
  return open.length > 0 ? fail('hand-over.duty-open', { count: open.length }) : ok(null)
}

/**
 * Hands the car over: it was ordered, kept, inspected and paid for, and every duty of the law is
 * done. Plans the calls, and what was given with the quotation is owed from here on.
 */
export function handOver(
  sale: Sale,
  done: HandOver,
  facts: HandingOver,
): Result<Sale, HandOverRefusal> {
  const ready = checkHandOver(sale, facts, done.done)
  if (!ready.ok) return ready
  const on = dayOf(done.at, facts.offsetMinutes)
  const told = checkTold(done, sale.preDelivery?.mileageKm ?? 0, on)
  if (!told.ok) return told
  const { handOverDraft: _prepared, ...rest } = sale
  const delivered: Sale = {
    ...rest,
    state: 'delivered',
    handOver: done,
    showroomVisits: sale.showroomVisits.map((visit) => leaveWithCar(visit, done.at)),
    calls: planCalls(on),
    updatedAt: done.at,
  }
  const withGifts = keepGifts(delivered, done)
  return ok(reachStep(withGifts, 'delivered', done.at))
}

/** Whoever drives away in their car is in the showroom no longer. */
const leaveWithCar = (visit: ShowroomVisit, at: Instant): ShowroomVisit =>
  visit.leftAt === undefined ? { ...visit, leftAt: at, outcome: 'ordered' } : visit

/** Whether what is told with the car can be true. */
function checkTold(done: HandOver, inspectedKm: number, on: Day): Result<null, HandOverRefusal> {
  const { mileageKm, firstServiceOn, firstServiceKm, invoicedOn, technicianId } = done
  if (mileageKm < inspectedKm) return fail('hand-over.mileage-less', { last: inspectedKm })
  if (invoicedOn > on) return fail('hand-over.invoice-late')
  if (firstServiceOn <= on || firstServiceKm <= mileageKm) return fail('hand-over.service-past')
  const isIntroduced = done.done.includes('technician-introduced')
  return isIntroduced && technicianId === undefined
    ? fail('hand-over.technician-missing')
    : ok(null)
}

/** The packages of the version that was agreed to; those handed out with the car are used once. */
function keepGifts(sale: Sale, { givenNow = [], at, by }: HandOver): Sale {
  const quotation = sale.quotations.find(({ id }) => id === sale.order?.quotationId)
  const gifts = quotation === undefined ? [] : giftsOf(quotation)
  if (gifts.length === 0) return sale
  const use = { at, by, words: '' }
  return {
    ...sale,
    gifts: gifts.map((gift) => (givenNow.includes(gift.name) ? { ...gift, uses: [use] } : gift)),
  }
}
