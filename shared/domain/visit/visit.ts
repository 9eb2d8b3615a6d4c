import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { Signature } from '../approval/signature.ts'
import type { Comparison } from '../comparison/comparison.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { Charge } from '../estimate/charge.ts'
import type { Job } from '../estimate/job.ts'
import type { FinalInspection } from '../inspection/final-inspection.ts'
import type { DocumentLocale } from '../papers/paper-kind.ts'
import type { Bill } from '../settlement/bill.ts'
import type { Settlement } from '../settlement/settlement.ts'
import type { BayId, StaffId } from '../staff/staff.ts'
import type { VehicleId } from '../vehicle/vehicle.ts'
import type { BoardStep } from './board-step.ts'
import type { Delivery } from './delivery.ts'
import type { Intake } from './intake.ts'
import type { PaperState } from './paper-state.ts'

export type VisitId = Id<'Visit'>

/** When the car reached a step of the board. */
export interface StepMark {
  readonly step: BoardStep
  readonly at: Instant
}

/** One stay of one car in the shop, from reception to delivery: the aggregate of the service desk. */
export interface Visit {
  readonly id: VisitId
  readonly customerId: CustomerId
  readonly vehicleId: VehicleId
  /** Number of the repair order; absent until it is issued. */
  readonly number?: string
  readonly paper: PaperState
  readonly step: BoardStep
  /** Every step reached, in order; the last one is where the car stands now. */
  readonly steps: readonly StepMark[]
  /** The shop's day of arrival: the list of a day is read by it. */
  readonly day: Day
  readonly arrivedAt: Instant
  readonly promisedAt: Instant
  readonly locale: DocumentLocale
  readonly advisorId: StaffId
  readonly technicianId?: StaffId
  readonly bayId?: BayId
  readonly intake: Intake
  readonly jobs: readonly Job[]
  readonly charges: readonly Charge[]
  /** The most the customer will be asked for, minor units; absent when none was agreed. */
  readonly ceiling?: Money
  /** Counts from 1; rises whenever what the customer was shown changes. */
  readonly estimateVersion: number
  /** The last signature given on the counter display, with the version it stands under. */
  readonly signature?: Signature
  readonly comparisons: readonly Comparison[]
  /** Final inspections in order; a failed one sends the car back and stays on record. */
  readonly inspections: readonly FinalInspection[]
  /** The bill as it is being made up; final only once `settlement` is there. */
  readonly bill: Bill
  readonly settlement?: Settlement
  readonly delivery?: Delivery
  readonly cancelledReason?: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
