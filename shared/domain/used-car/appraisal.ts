import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { SaleId } from '../sales/sale.ts'
import type { StockCarId } from '../sales/stock/stock-car.ts'
import type { StaffId } from '../staff/staff.ts'
import type { Energy, VehicleId } from '../vehicle/vehicle.ts'
import type { BodyDefect } from './body-defect.ts'
import type { BuyingInput, BuyingPrice, BuyingRule } from './compute-buying-price.ts'
import type { FrameCheck } from './frame-check.ts'
import type { SectionDeduction } from './grade-car.ts'
import type { Purchase } from './purchase.ts'
import type { PointAnswers } from './section-point.ts'

export type AppraisalId = Id<'Appraisal'>

/** What a car was used for (使用性质). */
export const CAR_USAGES = ['family', 'official', 'operating', 'rental', 'other'] as const
export type CarUsage = (typeof CAR_USAGES)[number]

/** Papers and rights that go with a car. */
export const CAR_PAPERS = [
  'plates',
  'driving-licence',
  'registration',
  'inspection',
  'purchase-tax',
  'vehicle-tax',
  'compulsory-insurance',
  'third-party-insurance',
] as const
export type CarPaper = (typeof CAR_PAPERS)[number]

/** Four values: what nobody looked at is never taken for absent. */
export const FOUR_VALUES = ['present', 'absent', 'not-checked', 'not-possible'] as const
export type FourValued = (typeof FOUR_VALUES)[number]

/** The car as it stands before the appraiser. */
export interface AppraisedCar {
  readonly plate: string
  readonly vin: string
  readonly engineNumber?: string
  readonly car: string
  readonly color: string
  readonly energy: Energy
  readonly usage: CarUsage
  readonly firstRegisteredOn: Day
  /** As shown by the odometer, whole kilometres. */
  readonly mileageKm: number
  /** The highest reading on record where the odometer shows less: it was turned back or changed. */
  readonly earlierReading?: { readonly km: number; readonly on: Day }
  readonly isMortgaged: FourValued
  readonly papers: Readonly<Record<CarPaper, FourValued>>
  /** The month or day a paper runs to, as written on it: inspection, tax, insurance. */
  readonly paperUntil?: Readonly<Partial<Record<CarPaper, Day>>>
}

/** A fault beside the body: which section, what it is, what it costs in points. */
export interface SectionFault extends SectionDeduction {
  readonly what: string
}

/** What was found, as written down at the car. */
export interface AppraisalFindings {
  readonly frame: FrameCheck
  readonly body: readonly BodyDefect[]
  readonly faults: readonly SectionFault[]
  /** The points of the sections; one that is missing was not looked at. */
  readonly points?: PointAnswers
  /** Start, road test and chassis, in words. */
  readonly words: string
}

/** The price as it was worked out, with the rule of that day: every term can be shown again. */
export interface Valuation extends BuyingPrice {
  readonly input: BuyingInput
  readonly rule: BuyingRule
  readonly at: Instant
  readonly by: StaffId
}

/** What the shop offers the owner, and who allowed more than the formula gives. */
export interface Offer {
  readonly amount: Money
  readonly at: Instant
  readonly by: StaffId
  readonly approval?: { readonly at: Instant; readonly by: StaffId; readonly reason: string }
}

export const APPRAISAL_STATES = ['open', 'bought', 'declined'] as const
export type AppraisalState = (typeof APPRAISAL_STATES)[number]

/** One look at one used car, from first sight to bought or not; everybody who decided is in it. */
export interface Appraisal {
  readonly id: AppraisalId
  readonly state: AppraisalState
  readonly customerId: CustomerId
  /** The car as the service desk knows it. */
  readonly vehicleId?: VehicleId
  /** The sale it is taken in part payment for. */
  readonly saleId?: SaleId
  readonly car: AppraisedCar
  readonly findings: AppraisalFindings
  readonly seenBy: StaffId
  readonly seenAt: Instant
  readonly valuations: readonly Valuation[]
  readonly offer?: Offer
  /** Number of the purchase contract, and the car in stock it became. */
  readonly contract?: string
  readonly stockCarId?: StockCarId
  /** What was agreed with the owner when it was bought. */
  readonly purchase?: Purchase
  readonly endedAt?: Instant
  readonly declinedReason?: string
  readonly updatedAt: Instant
}
