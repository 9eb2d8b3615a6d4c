import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { JobId, Labour } from '../estimate/job.ts'
import type { PartLine } from '../estimate/part-line.ts'
import type { RepairCategory } from '../estimate/repair-category.ts'
import type { ContractTerms } from '../extras/service-contract.ts'
import type { TechnicianGrade } from '../staff/staff.ts'
import type { VehicleId } from '../vehicle/vehicle.ts'
import type { VisitId } from '../visit/visit.ts'
import type { DeferredCall } from './deferred-call.ts'

export type DeferredJobId = Id<'DeferredJob'>

/** `revived`: taken up in a later visit; `dropped`: the customer does not want to hear of it. */
export type DeferredState = 'open' | 'revived' | 'dropped'

/** Work the customer declined: it stays with the car and comes up at its next reception. */
export interface DeferredJob {
  readonly id: DeferredJobId
  readonly vehicleId: VehicleId
  readonly customerId: CustomerId
  readonly visitId: VisitId
  readonly jobId: JobId
  readonly name: string
  readonly category: RepairCategory
  readonly reason: string
  readonly labour?: Labour
  readonly parts: readonly PartLine[]
  /** Taken up again it still needs its contract. */
  readonly contract?: ContractTerms
  /** Parts that may turn out to be needed for it. */
  readonly likelyParts?: readonly PartLine[]
  /** The job of the price list it was taken from. */
  readonly standardJobId?: string
  readonly grade?: TechnicianGrade
  /** What it would have cost, minor units. */
  readonly value: Money
  readonly declinedAt: Instant
  /** Why the customer said no. */
  readonly declinedBecause: string
  readonly offerAgainOn?: Day
  readonly state: DeferredState
  readonly revivedIn?: VisitId
  /** Why the customer does not want to hear of it again. */
  readonly droppedBecause?: string
  /** Calls to the customer about it, oldest first. */
  readonly calls?: readonly DeferredCall[]
}
