import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { Signature } from '../approval/signature.ts'
import type { Comparison } from '../comparison/comparison.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Finding } from '../diagnosis/finding.ts'
import type { Charge } from '../estimate/charge.ts'
import type { EstimateSnapshot } from '../estimate/estimate-snapshot.ts'
import type { Job } from '../estimate/job.ts'
import type { FineCheck } from '../extras/fine-check.ts'
import type { Roadside } from '../extras/roadside.ts'
import type { ServiceContract } from '../extras/service-contract.ts'
import type { FollowUp } from '../follow-up/follow-up.ts'
import type { HealthExport } from '../health-record/health-export.ts'
import type { FinalInspection } from '../inspection/final-inspection.ts'
import type { CounterCall } from '../lounge/counter-call.ts'
import type { OldPart } from '../old-part/old-part.ts'
import type { DocumentLocale } from '../papers/paper-kind.ts'
import type { Rework } from '../rework/rework.ts'
import type { StockCarId } from '../sales/stock/stock-car.ts'
import type { AccountReceipt } from '../settlement/account-receipt.ts'
import type { Bill } from '../settlement/bill.ts'
import type { CreditNote } from '../settlement/credit-note.ts'
import type { Deposit } from '../settlement/deposit.ts'
import type { Settlement } from '../settlement/settlement.ts'
import type { BayId, StaffId } from '../staff/staff.ts'
import type { VehicleId } from '../vehicle/vehicle.ts'
import type { Clocking } from '../workshop/clocking.ts'
import type { GradeOverride } from '../workshop/grade-override.ts'
import type { Wait } from '../workshop/wait.ts'
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
  /** Absent until the diagnosis is begun. */
  readonly diagnosis?: Diagnosis
  readonly findings: readonly Finding[]
  readonly jobs: readonly Job[]
  readonly charges: readonly Charge[]
  /** The most the customer will be asked for, minor units; absent when none was agreed. */
  readonly ceiling?: Money
  /** Counts from 1; rises whenever what the customer was shown changes. */
  readonly estimateVersion: number
  /** Earlier versions of the estimate that somebody had seen, oldest first. */
  readonly estimates: readonly EstimateSnapshot[]
  /** The last signature given on the counter display, with the version it stands under. */
  readonly signature?: Signature
  readonly comparisons: readonly Comparison[]
  /** Clocked work on the jobs, in the order it began. */
  readonly clockings: readonly Clocking[]
  readonly waits: readonly Wait[]
  /** Hard work that went below its grade by somebody's decision. */
  readonly gradeOverrides: readonly GradeOverride[]
  /** Final inspections in order; a failed one sends the car back and stays on record. */
  readonly inspections: readonly FinalInspection[]
  /** The bill as it is being made up; final only once `settlement` is there. */
  readonly bill: Bill
  /** Money taken before the bill; also the deposits that were given back. */
  readonly deposits: readonly Deposit[]
  readonly settlement?: Settlement
  /** Money received later for what the settlement put on account. */
  readonly receipts: readonly AccountReceipt[]
  /** Counter-documents of the settlement. */
  readonly credits: readonly CreditNote[]
  readonly oldParts: readonly OldPart[]
  /** There when this visit puts an earlier one right. */
  readonly rework?: Rework
  /** The shop's own used car is made ready: the shop pays, nobody is asked for money or called. */
  readonly internal?: { readonly stockCarId: StockCarId }
  readonly contract?: ServiceContract
  readonly roadside?: Roadside
  readonly fineCheck?: FineCheck
  readonly delivery?: Delivery
  readonly followUps: readonly FollowUp[]
  /** The last time its repair health record was written to a file. */
  readonly healthExport?: HealthExport
  /** The owner was called to the counter and has not come yet. */
  readonly call?: CounterCall
  readonly cancelledReason?: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
